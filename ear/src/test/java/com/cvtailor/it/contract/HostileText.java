package com.cvtailor.it.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What may stand between the quotes of a JSON string and break what was written for well-meant texts. */
final class HostileText {

    /** One a line; the escapes that are left are JSON's, and two of them are wrong. */
    private static final List<String> ODDITIES =
            """

            \s
            \\u0000
            a\\u0000b
            \\ud800
            x\\udc00y
            \\udc00\\ud800
            \\ufeff
            \ufeff
            \\ufffe\\uffff
            \\u202eexe.fdp\\u202c
            \u200f\u200e\u2066\u2069
            \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67
            \\b\\f\\n\\r\\t\\u0001\\u001f\\u007f\\u0085\\u2028
            \u0001
            \\x41
            \\u12
            İıſẞßK
            ' OR '1'='1' --
            \\"; DROP TABLE auth_user; --
            %s%n%x%d
            ${jndi:ldap://127.0.0.1:1/a}
            {{7*7}}#{7*7}${7*7}
            <script>alert(1)</script>
            ../../../../etc/passwd
            http://[::1
            https://user:secret@example.org/
            javascript:alert(1)
            -1
            true
            null
            0000-00-00
            2026-02-30
            +999999999-12-31
            9999-12-31"""
                    .lines()
                    .toList();

    private HostileText() {}

    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(ODDITIES)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.integers().between(1, 3_000).map("\u0301\u0489\u20dd"::repeat)),
                Tuple.of(1, Arbitraries.integers().between(100, 100_000).map("x"::repeat)),
                Tuple.of(1, Arbitraries.integers().between(10, 20_000).map("\ud83d\ude00"::repeat)));
    }
}
