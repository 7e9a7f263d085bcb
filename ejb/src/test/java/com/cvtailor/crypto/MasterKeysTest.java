package com.cvtailor.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTest {

    private static final Place PLACE = new Place("service_keys.wrapped_key", 1);
    private static final byte[] KEY = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void the_first_start_leaves_keys_that_the_next_one_finds() {
        byte[] wrapped = keys(null).wrap(PLACE, KEY);
        assertThat(keys(null).unwrap(PLACE, wrapped)).contains(KEY);
    }

    @Test
    void only_the_owner_may_read_the_generated_keys() throws IOException {
        keys(null);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("keys").resolve("evidence.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void text_and_file_mean_the_same() throws IOException {
        String keyset = MasterKeys.newKeyset();
        Path file = Files.writeString(folder.resolve("keyset.json"), keyset);
        assertThat(keys(file.toString()).unwrap(PLACE, keys(keyset).wrap(PLACE, KEY)))
                .contains(KEY);
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void a_key_that_is_no_longer_the_primary_one_still_unwraps() throws GeneralSecurityException {
        String former = MasterKeys.newKeyset();
        byte[] wrapped = keys(former).wrap(PLACE, KEY);
        assertThat(keys(with(former)).unwrap(PLACE, wrapped)).contains(KEY);
    }

    @Test
    void other_keys_do_not_unwrap_and_a_key_does_not_unwrap_in_another_row() {
        byte[] wrapped = keys(null).wrap(PLACE, KEY);
        assertThat(keys(MasterKeys.newKeyset()).unwrap(PLACE, wrapped)).isEmpty();
        assertThat(keys(null).unwrap(new Place("service_keys.wrapped_key", 2), wrapped))
                .isEmpty();
    }

    @Test
    void what_is_no_keyset_is_refused_by_the_setting_s_name_without_being_quoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys("{\"key\": \"c2VjcmV0\"}"))
                .withMessageContaining("cvtailor.evidence.keys")
                .withMessageNotContaining("c2VjcmV0")
                .withNoCause();
    }

    private MasterKeys keys(String configured) {
        MasterKeys keys = new MasterKeys();
        keys.configured = Optional.ofNullable(configured);
        keys.dataFolder = folder.toString();
        keys.load();
        return keys;
    }

    /** The keyset with a further key as its primary one. */
    private static String with(String keyset) throws GeneralSecurityException {
        KeysetHandle former = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
        KeysetHandle newer =
                TinkJsonProtoKeysetFormat.parseKeyset(MasterKeys.newKeyset(), InsecureSecretKeyAccess.get());
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(former.getPrimary().getKey()))
                        .addEntry(KeysetHandle.importKey(newer.getPrimary().getKey())
                                .makePrimary())
                        .build(),
                InsecureSecretKeyAccess.get());
    }
}
