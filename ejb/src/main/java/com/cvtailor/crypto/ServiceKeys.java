package com.cvtailor.crypto;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** The keys that all nodes share. They lie in the database, wrapped by the {@link MasterKeys}. */
@Stateless
public class ServiceKeys {

    private static final Logger LOG = System.getLogger(ServiceKeys.class.getName());

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    MasterKeys master;

    /** Oldest first. One that the configured keys do not unwrap is left out: what it has sealed stays closed. */
    public List<ServiceKey> all(KeyPurpose purpose) {
        return rows(purpose).stream()
                .map(columns -> unwrapped(purpose, columns))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ServiceKey> unwrapped(KeyPurpose purpose, Object[] columns) {
        int id = ((Number) columns[0]).intValue();
        Optional<byte[]> key = master.unwrap(place(purpose, id), (byte[]) columns[1]);
        if (key.isEmpty()) {
            LOG.log(Level.ERROR, "no key of cvtailor.evidence.keys unwraps service key {0}", Integer.toString(id));
        }
        return key.map(bytes -> new ServiceKey(id, bytes, ((Timestamp) columns[2]).toInstant()));
    }

    public boolean hasAny(KeyPurpose purpose) {
        return !rows(purpose).isEmpty();
    }

    /** @return its id */
    public int add(KeyPurpose purpose, byte[] key) {
        int id = ((Number) entities.createNativeQuery("SELECT nextval('service_keys_id_seq')")
                        .getSingleResult())
                .intValue();
        entities.createNativeQuery("INSERT INTO service_keys (id, purpose, wrapped_key) VALUES (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, purpose.key())
                .setParameter(3, master.wrap(place(purpose, id), key))
                .executeUpdate();
        return id;
    }

    /** Has the primary master key wrap all of them, so that an older master key can be taken away. */
    public void wrapAnew() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            for (ServiceKey key : all(purpose)) {
                entities.createNativeQuery("UPDATE service_keys SET wrapped_key = ?2 WHERE id = ?1")
                        .setParameter(1, key.id())
                        .setParameter(2, master.wrap(place(purpose, key.id()), key.key()))
                        .executeUpdate();
            }
        }
    }

    /** Grows with every key that is added; 0 when there is none. */
    public int newest() {
        return ((Number) entities.createNativeQuery("SELECT coalesce(max(id), 0) FROM service_keys")
                        .getSingleResult())
                .intValue();
    }

    /** Nobody else adds a key for the rest of the transaction. */
    public void lock() {
        entities.createNativeQuery("LOCK TABLE service_keys IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }

    private List<Object[]> rows(KeyPurpose purpose) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, wrapped_key, created_at FROM service_keys WHERE purpose = ?1 ORDER BY id")
                .setParameter(1, purpose.key())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** With the purpose, so that whoever can write there does not make a key of ours do another one's work. */
    private static Place place(KeyPurpose purpose, int id) {
        return new Place("service_keys.wrapped_key." + purpose.key(), id);
    }
}
