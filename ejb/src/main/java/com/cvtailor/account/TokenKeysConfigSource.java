package com.cvtailor.account;

import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Tells the server's MicroProfile JWT which tokens are ours, from the same keys that sign them. */
public class TokenKeysConfigSource implements ConfigSource {

    private static final String PUBLIC_KEY = "mp.jwt.verify.publickey";
    private static final String ISSUER = "mp.jwt.verify.issuer";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(PUBLIC_KEY, ISSUER);
    }

    @Override
    public String getValue(String property) {
        return switch (property) {
            case PUBLIC_KEY ->
                KeyStorage.load(ConfigProvider.getConfig()).publicKeys().toString();
            case ISSUER -> Tokens.ISSUER;
            default -> null;
        };
    }

    @Override
    public String getName() {
        return "token-keys";
    }
}
