package com.cvtailor.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class SealedTest {

    private static final Place HERE = SecretColumn.CONTACT.place(7);
    private static final Place THERE = SecretColumn.CONTACT.place(8);

    private final StoredKeys keys = new StoredKeys();
    private final SealedColumn column = new SealedColumn();

    private Integer id;

    @BeforeEach
    void connect() {
        column.vault = vault();
    }

    @Test
    void it_is_sealed_for_the_row_that_it_is_written_to() {
        Sealed fresh = Sealed.of("+49 170", () -> SecretColumn.CONTACT.place(id));
        assertThat(fresh.text(SecretColumn.CONTACT.place(id))).isEqualTo("+49 170");
        id = 7;
        byte[] bytes = column.convertToDatabaseColumn(fresh);
        assertThat(column.convertToEntityAttribute(bytes).text(HERE)).isEqualTo("+49 170");
    }

    @Test
    void it_cannot_be_sealed_for_a_row_without_an_id() {
        Sealed fresh = Sealed.of("+49 170", () -> SecretColumn.CONTACT.place(id));
        assertThatNullPointerException().isThrownBy(() -> column.convertToDatabaseColumn(fresh));
    }

    @Test
    void in_another_row_it_is_not_readable() {
        Sealed moved = column.convertToEntityAttribute(sealed());
        assertThat(moved.readable(THERE)).isEmpty();
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> moved.text(THERE))
                .satisfies(e -> assertThat(e.code()).isEqualTo("SERVICE_UNAVAILABLE"));
    }

    @Test
    void what_is_stored_is_written_back_as_it_is() {
        byte[] bytes = sealed();
        assertThat(column.convertToDatabaseColumn(column.convertToEntityAttribute(bytes)))
                .isEqualTo(bytes);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void a_key_that_another_node_has_added_is_asked_for_when_it_is_met() {
        column.convertToEntityAttribute(sealed()).text(HERE); // this node knows the first key
        SealedColumn onAnotherNode = new SealedColumn();
        keys.add(KeyPurpose.DATA, Keyring.newKey());
        onAnotherNode.vault = vault();
        byte[] bytes = onAnotherNode.convertToDatabaseColumn(Sealed.of("+49 171", () -> HERE));
        assertThat(column.convertToEntityAttribute(bytes).text(HERE)).isEqualTo("+49 171");
    }

    @Test
    void a_lost_key_is_not_asked_for_again_and_again() {
        byte[] bytes = sealed();
        keys.keys = List.of(new ServiceKey(2, Keyring.newKey(), Instant.EPOCH));
        column.vault = vault();
        Sealed lost = column.convertToEntityAttribute(bytes);
        assertThat(lost.readable(HERE)).isEmpty();
        int questions = keys.questions;
        assertThat(lost.readable(HERE)).isEmpty();
        assertThat(keys.questions).isEqualTo(questions);
    }

    @Test
    void a_key_that_was_missing_opens_once_it_is_back() {
        byte[] bytes = sealed();
        List<ServiceKey> all = keys.keys;
        keys.keys = List.of(new ServiceKey(2, Keyring.newKey(), Instant.EPOCH));
        column.vault = vault();
        Sealed lost = column.convertToEntityAttribute(bytes);
        assertThat(lost.readable(HERE)).isEmpty();
        keys.keys = all;
        column.vault.onChange(new KeysChanged());
        assertThat(lost.readable(HERE)).contains("+49 170");
    }

    @Test
    void a_key_that_is_none_does_not_keep_the_others_from_working() {
        byte[] bytes = sealed();
        keys.add(KeyPurpose.DATA, new byte[] {1, 2, 3});
        column.vault = vault();
        assertThat(column.convertToEntityAttribute(bytes).text(HERE)).isEqualTo("+49 170");
        assertThat(column.convertToEntityAttribute(sealed()).text(HERE)).isEqualTo("+49 170");
    }

    @Test
    void a_rotation_has_its_node_know_the_new_key_and_ends_where_it_cannot_be_used() {
        sealed(); // this node knows the first key
        byte[] key = Keyring.newKey();
        int id = keys.add(KeyPurpose.DATA, key);
        column.vault.expectKey(id);
        assertThat(column.vault.newestPrefix()).isEqualTo(new Keyring(List.of(key)).newestPrefix());
        int unusable = keys.add(KeyPurpose.DATA, new byte[] {1, 2, 3});
        assertThatIllegalStateException().isThrownBy(() -> column.vault.expectKey(unusable));
    }

    private byte[] sealed() {
        return column.convertToDatabaseColumn(Sealed.of("+49 170", () -> HERE));
    }

    private Vault vault() {
        Vault vault = new Vault();
        vault.keys = keys;
        return vault;
    }

    /** Stands for the table of keys. */
    private static final class StoredKeys extends ServiceKeys {
        private List<ServiceKey> keys = List.of(new ServiceKey(1, Keyring.newKey(), Instant.EPOCH));
        private int questions;

        @Override
        public List<ServiceKey> all(KeyPurpose purpose) {
            questions++;
            return keys;
        }

        @Override
        public int newest() {
            questions++;
            return keys.get(keys.size() - 1).id();
        }

        @Override
        public int add(KeyPurpose purpose, byte[] key) {
            ServiceKey added = new ServiceKey(newest() + 1, key, Instant.EPOCH);
            keys = Stream.concat(keys.stream(), Stream.of(added)).toList();
            return added.id();
        }
    }
}
