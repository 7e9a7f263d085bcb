package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.crypto.KeyPurpose;
import com.cvtailor.crypto.NewTokenKey;
import com.cvtailor.crypto.ServiceKey;
import com.cvtailor.crypto.ServiceKeys;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenKeysTest {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final Instant ROTATED = Instant.parse("2026-01-31T12:00:00Z");
    private static final Instant ROTATED_AGAIN = ROTATED.plus(Duration.ofDays(2));
    private static final String CONFIGURED = TestKeys.pem(2048);
    private static final String SECOND = TestKeys.pem(2048);
    private static final String THIRD = TestKeys.pem(2048);

    private final SigningKeys configured = SigningKeys.fromPem(CONFIGURED);
    private final StoredKeys stored = new StoredKeys();
    private long nanoseconds = 5;
    private final SigningKeys keys =
            TokenKeys.inOrder(configured, List.of(key(1, SECOND, ROTATED), key(2, THIRD, ROTATED_AGAIN)), LIFE);

    @Test
    void the_configured_key_signs_until_there_is_a_rotated_one() {
        assertThat(TokenKeys.inOrder(configured, List.of(), LIFE).current().getKeyID())
                .isEqualTo(id(CONFIGURED));
    }

    @Test
    void the_newest_key_signs_and_those_before_it_verify() {
        assertThat(keys.current().getKeyID()).isEqualTo(id(THIRD));
        assertThat(published(ROTATED_AGAIN)).containsExactly(id(THIRD), id(SECOND), id(CONFIGURED));
    }

    @Test
    void a_key_retires_once_the_last_token_has_expired_that_it_may_have_signed() {
        assertThat(published(ROTATED.plus(LIFE).minusSeconds(1))).contains(id(CONFIGURED));
        assertThat(published(ROTATED.plus(LIFE))).containsExactly(id(THIRD), id(SECOND));
        assertThat(published(ROTATED_AGAIN.plus(LIFE))).containsExactly(id(THIRD));
    }

    @Test
    void a_stored_key_that_is_none_is_left_out() {
        assertThat(TokenKeys.inOrder(
                                configured, List.of(key(1, SECOND, ROTATED), key(2, "garbage", ROTATED_AGAIN)), LIFE)
                        .current()
                        .getKeyID())
                .isEqualTo(id(SECOND));
    }

    @Test
    void for_an_unknown_key_the_database_is_asked_once_a_second() {
        TokenKeys node = node();
        assertThat(select(node, "unknown")).isEmpty();
        int asked = stored.questions;
        stored.keys = List.of(key(1, SECOND, Instant.now()));
        assertThat(select(node, id(SECOND))).isEmpty();
        assertThat(stored.questions).isEqualTo(asked);

        nanoseconds += Duration.ofSeconds(1).toNanos();
        assertThat(select(node, id(SECOND))).containsExactly(id(SECOND));
        assertThat(select(node, id(CONFIGURED))).containsExactly(id(CONFIGURED));
    }

    @Test
    void without_the_database_the_keys_that_are_known_verify_and_no_other() {
        TokenKeys node = node();
        stored.away = true;
        assertThat(select(node, "unknown")).isEmpty();
        assertThat(select(node, id(CONFIGURED))).containsExactly(id(CONFIGURED));
    }

    @Test
    void a_rotation_tells_its_own_key_even_if_another_node_rotates_at_the_same_time() {
        TokenKeys node = node();
        node.newKeys = new NewTokenKey() {
            @Override
            public void add(byte[] key) {
                stored.keys = List.of(new ServiceKey(1, key, Instant.now()), key(2, THIRD, Instant.now()));
            }
        };
        String mine = node.rotate();
        assertThat(mine).isEqualTo(id(new String(stored.keys.get(0).key(), StandardCharsets.UTF_8)));
        assertThat(node.current().getKeyID()).isEqualTo(id(THIRD)).isNotEqualTo(mine);
    }

    private TokenKeys node() {
        TokenKeys node = new TokenKeys();
        node.lifetimes = new TokenLifetimes();
        node.lifetimes.access = LIFE;
        node.lifetimes.refresh = LIFE;
        node.stored = stored;
        node.clock = () -> nanoseconds;
        node.start(configured);
        return node;
    }

    private static List<String> select(TokenKeys node, String id) {
        return node.select(new JWKSelector(new JWKMatcher.Builder().keyID(id).build())).stream()
                .map(JWK::getKeyID)
                .toList();
    }

    private List<String> published(Instant when) {
        return keys.publicKeys(when).getKeys().stream().map(JWK::getKeyID).toList();
    }

    private static ServiceKey key(int id, String pem, Instant since) {
        return new ServiceKey(id, pem.getBytes(StandardCharsets.UTF_8), since);
    }

    private static String id(String pem) {
        return SigningKeys.fromPem(pem).current().getKeyID();
    }

    /** Stands for the table of keys. */
    private static final class StoredKeys extends ServiceKeys {
        private List<ServiceKey> keys = List.of();
        private int questions;
        private boolean away;

        @Override
        public List<ServiceKey> all(KeyPurpose purpose) {
            return keys;
        }

        @Override
        public int newest() {
            questions++;
            if (away) {
                throw new EJBException("the database is away");
            }
            return keys.size();
        }
    }
}
