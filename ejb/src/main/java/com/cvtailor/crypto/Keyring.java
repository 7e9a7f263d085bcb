package com.cvtailor.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that seal values of the database, AES-256 in Galois counter mode: the newest seals, all of them open. */
public final class Keyring {

    /** Before every ciphertext of Tink stand a one and the key's id, in five bytes. */
    private static final int PREFIX = 5;

    private final Aead keys;
    private final Set<ByteBuffer> prefixes = new HashSet<>();
    private byte[] newestPrefix;

    /** @param serialized as {@link #newKey} makes them, oldest first; at least one */
    Keyring(List<byte[]> serialized) {
        try {
            AeadConfig.register();
            KeysetHandle.Builder all = KeysetHandle.newBuilder();
            for (byte[] bytes : serialized) {
                AesGcmKey key = parsed(bytes);
                newestPrefix = key.getOutputPrefix().toByteArray();
                if (prefixes.add(ByteBuffer.wrap(newestPrefix))) {
                    all.addEntry(KeysetHandle.importKey(key).makePrimary());
                }
            }
            keys = all.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the database's keys are no AES-GCM keys", e);
        }
    }

    static byte[] newKey() {
        try {
            AeadConfig.register();
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** The number by which Tink knows a key, without sign. */
    static long idOf(byte[] serialized) {
        byte[] prefix = new Keyring(List.of(serialized)).newestPrefix;
        return Integer.toUnsignedLong(ByteBuffer.wrap(prefix).getInt(1));
    }

    /** Whether {@link #newKey} may have made it. */
    static boolean isKey(byte[] serialized) {
        try {
            AeadConfig.register();
            parsed(serialized);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    byte[] seal(Place place, byte[] plain) {
        try {
            return keys.encrypt(plain, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the newest key does not encrypt", e);
        }
    }

    /** Empty when the key is unknown, or this was not sealed for the place. */
    Optional<byte[]> open(Place place, byte[] sealed) {
        try {
            return Optional.of(keys.decrypt(sealed, place.bytes()));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    boolean knowsKeyOf(byte[] sealed) {
        return sealed.length > PREFIX && prefixes.contains(prefixOf(sealed));
    }

    /** By which key it was sealed, as far as that can be seen from outside. */
    static ByteBuffer prefixOf(byte[] sealed) {
        return ByteBuffer.wrap(Arrays.copyOf(sealed, PREFIX));
    }

    /** How everything begins that the newest key has sealed. */
    byte[] newestPrefix() {
        return newestPrefix.clone();
    }

    private static AesGcmKey parsed(byte[] serialized) throws GeneralSecurityException {
        return (AesGcmKey) TinkProtoKeysetFormat.parseKeyset(serialized, InsecureSecretKeyAccess.get())
                .getPrimary()
                .getKey();
    }
}
