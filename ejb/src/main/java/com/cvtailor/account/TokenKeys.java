package com.cvtailor.account;

import com.cvtailor.crypto.KeyPurpose;
import com.cvtailor.crypto.KeysChanged;
import com.cvtailor.crypto.NewTokenKey;
import com.cvtailor.crypto.ServiceKey;
import com.cvtailor.crypto.ServiceKeys;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The keys that sign and verify tokens, the same on all nodes. Rotated ones lie in the database; as long as there are none,
 * and until the last token has expired that they have signed, those of the configuration count.
 */
@ApplicationScoped
public class TokenKeys {

    private static final Logger LOG = System.getLogger(TokenKeys.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    ServiceKeys stored;

    @Inject
    NewTokenKey newKeys;

    @Inject
    TokenLifetimes lifetimes;

    /** In nanoseconds, of no particular origin. */
    LongSupplier clock = System::nanoTime;

    private SigningKeys configured;
    private Long asked;
    private volatile Loaded loaded;

    private record Loaded(SigningKeys keys, int newest) {}

    @PostConstruct
    void start() {
        start(KeyStorage.load(ConfigProvider.getConfig()));
    }

    void start(SigningKeys ofTheConfiguration) {
        configured = ofTheConfiguration;
        load();
    }

    /** Makes a new key, which signs from now on, and returns its id. Nobody is logged out. */
    public String rotate() {
        String key = KeyStorage.newKey();
        newKeys.add(key.getBytes(StandardCharsets.UTF_8));
        load();
        // Not the current one's: another node may have added a further key meanwhile.
        String id = SigningKeys.fromPem(key).current().getKeyID();
        LOG.log(Level.INFO, "tokens are signed by the new key {0}", id);
        return id;
    }

    RSAKey current() {
        return loaded.keys().current();
    }

    JWKSet publicKeys() {
        return loaded.keys().publicKeys(Instant.now());
    }

    /** Those that may have signed; another node may have signed by a key that this one has not heard of. */
    List<JWK> select(JWKSelector wanted) {
        List<JWK> known = wanted.select(publicKeys());
        if (!known.isEmpty()) {
            return known;
        }
        hear();
        return wanted.select(publicKeys());
    }

    /**
     * Asks for new keys, but not again within a second: anybody can name a key that there is not. Without the database
     * nothing is new. One at a time; who waits meanwhile needs not ask.
     */
    private synchronized void hear() {
        if (asked != null && clock.getAsLong() - asked < PATIENCE.toNanos()) {
            return;
        }
        try {
            if (stored.newest() != loaded.newest()) {
                load();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "nobody can say whether there is a new signing key", e);
        }
        asked = clock.getAsLong();
    }

    void onChange(@Observes KeysChanged changed) {
        load();
    }

    private synchronized void load() {
        int newest = stored.newest();
        loaded = new Loaded(inOrder(configured, stored.all(KeyPurpose.TOKEN), lifetimes.longest()), newest);
    }

    /** The newest first, without those that are none. A key retires when the last token has expired that it may have signed. */
    static SigningKeys inOrder(SigningKeys configured, List<ServiceKey> rotated, Duration longestLife) {
        SigningKeys keys = configured;
        for (ServiceKey key : rotated) {
            try {
                keys = SigningKeys.fromPem(new String(key.key(), StandardCharsets.UTF_8))
                        .before(keys, key.createdAt().plus(longestLife));
            } catch (IllegalArgumentException e) {
                LOG.log(Level.ERROR, "service key {0} is no RSA key", Integer.toString(key.id()));
            }
        }
        return keys;
    }
}
