package com.cvtailor.account;

import com.cvtailor.crypto.KeyFile;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Where the signing keys come from: the configuration, or a key that the first start leaves in the data folder. */
final class KeyStorage {

    private static final int BITS = 2048;
    private static final String MARK = "-----BEGIN ";

    private KeyStorage() {}

    static SigningKeys load(Config config) {
        return load(
                config.getOptionalValue("cvtailor.auth.private-key", String.class),
                Path.of(config.getOptionalValue("cvtailor.data-dir", String.class)
                        .orElse(".cv-tailor")));
    }

    /** What is configured is PEM text or a list of files with commas between; several keys mean a rotation. */
    static SigningKeys load(Optional<String> configured, Path dataFolder) {
        return SigningKeys.fromPem(configured.map(KeyStorage::text).orElseGet(() -> generatedIn(dataFolder)));
    }

    private static String text(String textOrFiles) {
        return textOrFiles.contains(MARK)
                ? textOrFiles
                : Arrays.stream(textOrFiles.split(",", -1))
                        .map(file -> KeyFile.read(Path.of(file.strip())))
                        .collect(Collectors.joining("\n"));
    }

    private static String generatedIn(Path dataFolder) {
        return KeyFile.keptIn(dataFolder.resolve("keys").resolve("auth.pem"), KeyStorage::newKey);
    }

    /** A new RSA key as PEM text. */
    static String newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
            return MARK + "PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }
}
