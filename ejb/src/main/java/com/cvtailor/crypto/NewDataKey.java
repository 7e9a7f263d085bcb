package com.cvtailor.crypto;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Adds a key that seals from now on; those before it go on opening. */
@Stateless
public class NewDataKey {

    @Inject
    ServiceKeys keys;

    /**
     * @param id of its row
     * @param keyId the number that Tink gives it
     */
    public record Added(int id, long keyId) {}

    /** All keys are wrapped anew with it, so that a rotation also follows a change of the configured keys. */
    public Added add() {
        keys.lock();
        keys.wrapAnew();
        byte[] key = Keyring.newKey();
        return new Added(keys.add(KeyPurpose.DATA, key), Keyring.idOf(key));
    }
}
