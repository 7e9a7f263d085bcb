package com.cvtailor.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that never lie in the database: all keys that do are wrapped by them. A Tink keyset in JSON, configured or left
 * in the data folder by the first start; its primary key wraps, all of them unwrap.
 */
@ApplicationScoped
public class MasterKeys {

    @Inject
    @ConfigProperty(name = "cvtailor.evidence.keys")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "cvtailor.data-dir", defaultValue = ".cv-tailor")
    String dataFolder;

    private Aead keys;

    @PostConstruct
    void load() {
        try {
            AeadConfig.register();
            KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(text(), InsecureSecretKeyAccess.get());
            keys = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            // without the cause, whose message may quote the keyset
            throw new IllegalArgumentException("cvtailor.evidence.keys is no Tink keyset for AEAD, in JSON");
        }
    }

    private String text() {
        if (configured.isEmpty()) {
            return KeyFile.keptIn(Path.of(dataFolder, "keys", "evidence.json"), MasterKeys::newKeyset);
        }
        String textOrFile = configured.get();
        return textOrFile.contains("{") ? textOrFile : KeyFile.read(Path.of(textOrFile.strip()));
    }

    static String newKeyset() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    byte[] wrap(Place place, byte[] key) {
        try {
            return keys.encrypt(key, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the primary key of cvtailor.evidence.keys does not encrypt", e);
        }
    }

    /** Empty when none of these keys has wrapped it. */
    Optional<byte[]> unwrap(Place place, byte[] wrapped) {
        try {
            return Optional.of(keys.decrypt(wrapped, place.bytes()));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
