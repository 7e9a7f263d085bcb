package com.cvtailor.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Seals and opens values of the database by the keys that all nodes share. */
@ApplicationScoped
public class Vault {

    private static final Logger LOG = System.getLogger(Vault.class.getName());

    @Inject
    ServiceKeys keys;

    @Inject
    FirstKey firstKey;

    private volatile Loaded loaded;

    /** @param missing how values begin whose keys the database does not hold, as long as nobody adds one */
    private record Loaded(Keyring keyring, Set<Integer> ids, int newest, Set<ByteBuffer> missing) {}

    byte[] seal(Place place, byte[] plain) {
        return keyring().seal(place, plain);
    }

    /** Empty when its key is lost, or it was not sealed for this place. */
    Optional<byte[]> open(Place place, byte[] sealed) {
        return keyringFor(sealed).open(place, sealed);
    }

    /** How everything begins that is sealed from now on. */
    byte[] newestPrefix() {
        return keyring().newestPrefix();
    }

    /**
     * Reads the keys anew.
     *
     * @throws IllegalStateException if the one that stands in this row is not among them, e.g. since no configured key
     *     unwraps it
     */
    public void expectKey(int id) {
        if (!load().ids().contains(id)) {
            throw new IllegalStateException("service key " + id + " cannot be used here");
        }
    }

    void onChange(@Observes KeysChanged changed) {
        load();
    }

    private Keyring keyring() {
        return loaded().keyring();
    }

    private Loaded loaded() {
        Loaded current = loaded;
        return current == null ? load() : current;
    }

    /** Another node may have sealed it by a key that this one has not heard of. */
    private Keyring keyringFor(byte[] sealed) {
        Loaded known = loaded();
        ByteBuffer prefix = Keyring.prefixOf(sealed);
        if (!known.keyring().knowsKeyOf(sealed) && !known.missing().contains(prefix)) {
            known = keys.newest() == known.newest() ? known : load();
            known.missing().add(prefix); // and if it is there now, nobody asks
        }
        return known.keyring();
    }

    private synchronized Loaded load() {
        int newest = keys.newest();
        List<ServiceKey> usable = usable();
        if (usable.isEmpty()) {
            firstKey.create();
            newest = keys.newest();
            usable = usable();
        }
        loaded = new Loaded(
                new Keyring(usable.stream().map(ServiceKey::key).toList()),
                usable.stream().map(ServiceKey::id).collect(Collectors.toSet()),
                newest,
                ConcurrentHashMap.newKeySet());
        return loaded;
    }

    private List<ServiceKey> usable() {
        List<ServiceKey> unwrapped = keys.all(KeyPurpose.DATA);
        List<ServiceKey> usable =
                unwrapped.stream().filter(key -> Keyring.isKey(key.key())).toList();
        if (usable.size() < unwrapped.size()) {
            LOG.log(Level.ERROR, "{0} service keys are no AES-GCM keys", unwrapped.size() - usable.size());
        }
        return usable;
    }
}
