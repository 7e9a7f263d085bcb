package com.cvtailor.crypto;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that the database holds only encrypted. A new one is sealed when its row is written, since only then its place is
 * known; a stored one is opened when it is asked for, so that what cannot be read spoils nothing but itself.
 */
public final class Sealed {

    private static final Logger LOG = System.getLogger(Sealed.class.getName());

    private final byte[] plain;
    private final Supplier<Place> home;
    private final byte[] stored;
    private final Vault vault;

    private Sealed(byte[] plain, Supplier<Place> home, byte[] stored, Vault vault) {
        this.plain = plain;
        this.home = home;
        this.stored = stored;
        this.vault = vault;
    }

    /** @param home where it will stand; asked when the row has its id */
    public static Sealed of(String text, Supplier<Place> home) {
        return of(text.getBytes(StandardCharsets.UTF_8), home);
    }

    public static Sealed of(byte[] plain, Supplier<Place> home) {
        return new Sealed(plain.clone(), home, null, null);
    }

    static Sealed stored(byte[] bytes, Vault vault) {
        return new Sealed(null, null, bytes.clone(), vault);
    }

    /**
     * @param place where it stands
     * @throws UnreadableException if its key is lost, or it was sealed for another place
     */
    public byte[] open(Place place) {
        return opened(place).orElseThrow(() -> {
            LOG.log(Level.WARNING, "{0} cannot be read: its key is lost, or it was not sealed for this row", place);
            return new UnreadableException();
        });
    }

    public String text(Place place) {
        return new String(open(place), StandardCharsets.UTF_8);
    }

    public Optional<String> readable(Place place) {
        return opened(place).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> opened(Place place) {
        return plain == null ? vault.open(place, stored) : Optional.of(plain.clone());
    }

    byte[] forColumn(Vault sealer) {
        return plain == null ? stored.clone() : sealer.seal(home.get(), plain);
    }
}
