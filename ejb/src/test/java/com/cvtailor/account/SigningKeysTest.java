package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.JWK;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final String FIRST = TestKeys.pem(2048);
    private static final String SECOND = TestKeys.pem(2048);

    @Test
    void of_two_keys_the_first_signs_and_both_are_published() {
        SigningKeys keys = SigningKeys.fromPem(FIRST + SECOND);
        String first = SigningKeys.fromPem(FIRST).current().getKeyID();
        String second = SigningKeys.fromPem(SECOND).current().getKeyID();
        assertThat(keys.current().getKeyID()).isEqualTo(first);
        assertThat(keys.publicKeys(Instant.now()).getKeys())
                .extracting(JWK::getKeyID)
                .containsExactly(first, second);
    }

    @Test
    void the_key_id_is_the_thumbprint() throws Exception {
        SigningKeys keys = SigningKeys.fromPem(FIRST);
        assertThat(keys.current().getKeyID())
                .isEqualTo(keys.current().computeThumbprint().toString());
    }

    @Test
    void nothing_private_is_published() {
        assertThat(SigningKeys.fromPem(FIRST).publicKeys(Instant.now()).getKeys())
                .noneMatch(JWK::isPrivate);
    }

    @Test
    void a_short_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKeys.fromPem(TestKeys.pem(1024)))
                .withMessageContaining("2048 bits");
    }

    @Test
    void text_without_a_key_is_refused_with_the_setting_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKeys.fromPem("-----BEGIN RSA PRIVATE KEY-----"))
                .withMessageContaining("cvtailor.auth.private-key");
    }
}
