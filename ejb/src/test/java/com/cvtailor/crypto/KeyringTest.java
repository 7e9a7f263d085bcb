package com.cvtailor.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyringTest {

    private static final byte[] FIRST = Keyring.newKey();
    private static final byte[] SECOND = Keyring.newKey();
    private static final byte[] TEXT = "https://example.org/ledger".getBytes(StandardCharsets.UTF_8);
    private static final Place HERE = SecretColumn.EVIDENCE_URL.place(7);

    private final Keyring first = new Keyring(List.of(FIRST));
    private final Keyring both = new Keyring(List.of(FIRST, SECOND));

    @Test
    void what_is_sealed_opens_in_its_place_and_tells_nothing_outside() {
        byte[] sealed = first.seal(HERE, TEXT);
        assertThat(first.open(HERE, sealed)).contains(TEXT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("example");
    }

    @Test
    void the_same_value_looks_different_each_time() {
        assertThat(first.seal(HERE, TEXT)).isNotEqualTo(first.seal(HERE, TEXT));
    }

    @Test
    void it_opens_neither_in_another_row_nor_in_another_column() {
        byte[] sealed = first.seal(HERE, TEXT);
        assertThat(first.open(SecretColumn.EVIDENCE_URL.place(8), sealed)).isEmpty();
        assertThat(first.open(SecretColumn.CONTACT.place(7), sealed)).isEmpty();
    }

    @Test
    void no_two_columns_share_a_place() {
        assertThat(SecretColumn.values())
                .extracting(column -> column.place(7).toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void of_two_keys_both_open_and_the_newer_seals() {
        byte[] before = first.seal(HERE, TEXT);
        byte[] after = both.seal(HERE, TEXT);
        assertThat(both.open(HERE, before)).contains(TEXT);
        assertThat(both.open(HERE, after)).contains(TEXT);
        assertThat(after).startsWith(both.newestPrefix());
        assertThat(before).startsWith(first.newestPrefix());
    }

    @Test
    void what_a_lost_key_has_sealed_stays_closed() {
        byte[] sealed = new Keyring(List.of(SECOND)).seal(HERE, TEXT);
        assertThat(first.knowsKeyOf(sealed)).isFalse();
        assertThat(first.open(HERE, sealed)).isEmpty();
        assertThat(both.knowsKeyOf(sealed)).isTrue();
    }

    @Test
    void a_value_that_was_changed_or_cut_or_never_sealed_does_not_open() {
        byte[] changed = first.seal(HERE, TEXT);
        changed[changed.length - 1] ^= 1;
        assertThat(first.open(HERE, changed)).isEmpty();
        assertThat(first.open(HERE, new byte[0])).isEmpty();
        assertThat(first.open(HERE, TEXT)).isEmpty();
        assertThat(first.knowsKeyOf(new byte[0])).isFalse();
    }

    @Test
    void what_is_no_key_is_known_for_it() {
        assertThat(Keyring.isKey(FIRST)).isTrue();
        assertThat(Keyring.isKey(new byte[0])).isFalse();
        assertThat(Keyring.isKey("-----BEGIN PRIVATE KEY-----".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Keyring.isKey(Arrays.copyOf(FIRST, FIRST.length / 2))).isFalse();
    }

    @Test
    void a_key_has_the_number_that_its_ciphertexts_bear() {
        long prefix = Integer.toUnsignedLong(
                java.nio.ByteBuffer.wrap(first.newestPrefix()).getInt(1));
        assertThat(Keyring.idOf(FIRST)).isEqualTo(prefix).isNotEqualTo(Keyring.idOf(SECOND));
        assertThat(first.newestPrefix()[0]).isOne();
    }
}
