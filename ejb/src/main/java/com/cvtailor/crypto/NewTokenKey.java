package com.cvtailor.crypto;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Adds a key that signs tokens from now on; those before it go on verifying until they retire. */
@Stateless
public class NewTokenKey {

    @Inject
    ServiceKeys keys;

    public void add(byte[] key) {
        keys.lock();
        keys.add(KeyPurpose.TOKEN, key);
    }
}
