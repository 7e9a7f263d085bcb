package com.cvtailor.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.Nbvcxz;

/** The passwords that everybody tries first: the head of nbvcxz's list, which is ordered by how often each was leaked. */
final class CommonPasswords {

    private static final int HOW_MANY = 10_000;
    private static final Set<String> MOST_COMMON = load();

    private CommonPasswords() {}

    static boolean contains(String password) {
        return MOST_COMMON.contains(password.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        try (InputStream list = Nbvcxz.class.getResourceAsStream("/dictionaries/passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .limit(HOW_MANY)
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}
