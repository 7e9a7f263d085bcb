package com.cvtailor.crypto;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Makes the first key, and seals by it what earlier releases have left in plain: one transaction, so that a database that
 * has a key holds nothing that is not sealed.
 */
@Stateless
public class FirstKey {

    private static final Logger LOG = System.getLogger(FirstKey.class.getName());

    @Inject
    ServiceKeys keys;

    @Inject
    SealedRows rows;

    /** Does nothing when another node was first. When all keys are lost, a new one seals what comes from now on. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void create() {
        keys.lock();
        if (keys.all(KeyPurpose.DATA).stream().anyMatch(key -> Keyring.isKey(key.key()))) {
            return;
        }
        boolean isFirst = !keys.hasAny(KeyPurpose.DATA);
        byte[] key = Keyring.newKey();
        keys.add(KeyPurpose.DATA, key);
        if (isFirst) {
            Keyring keyring = new Keyring(List.of(key));
            for (SecretColumn column : SecretColumn.values()) {
                int sealed = rows.sealPlain(column, keyring);
                LOG.log(sealed == 0 ? Level.DEBUG : Level.INFO, "{0} values of {1} sealed", sealed, column);
            }
        }
    }
}
