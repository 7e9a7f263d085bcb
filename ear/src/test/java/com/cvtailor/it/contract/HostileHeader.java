package com.cvtailor.it.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Headers, and values that do not belong into them. */
final class HostileHeader {

    private static final String[] NAMES =
            """
            Accept Accept-Charset Accept-Encoding Accept-Language Authorization Content-Encoding Content-Language
            Content-Type Cookie Forwarded Idempotency-Key If-Match If-Modified-Since If-None-Match Origin Range User-Agent
            X-Forwarded-For X-HTTP-Method-Override X-Request-Id"""
                    .split("\\s+");

    private static final List<String> VALUES =
            """

            *
            */*
            ,
            ;
            ;;q=1
            q
            "
            ""
            W/"1"
            "1", "2"
            "99999999999999999999"
            "-1"
            text/html;q=2
            application/json;q=0
            application/json;q=abc
            application/json; charset=nonsense
            application/json; charset=utf-16
            application/json; charset="
            application/*
            application
            /
            a/b/c
            de-DE-x-1;q=0.5,*;q=0
            Bearer
            Bearer a.b
            Bearer a.b.c
            Bearer eyJhbGciOiJub25lIn0.e30.
            Basic YTpi
            Digest username="a"
            bytes=0-0
            bytes=-1
            bytes=5-1
            gzip
            deflate, br
            identity
            chunked
            Thu, 01 Jan 1970 00:00:00 GMT
            a b<c>
            ../..
            DELETE
            ${jndi:ldap://127.0.0.1:1/a}"""
                    .lines()
                    .toList();

    private HostileHeader() {}

    static Arbitrary<String> name() {
        return Arbitraries.of(NAMES);
    }

    static Arbitrary<String> value() {
        return Arbitraries.oneOf(
                Arbitraries.of(VALUES),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30),
                Arbitraries.integers().between(10, 4_000).map("x"::repeat));
    }

    /** With bytes that HTTP keeps out of headers or gives no meaning, or longer than a server wants to read. */
    static Arbitrary<String> brokenValue() {
        return Arbitraries.oneOf(
                Arbitraries.of("\u0000", "a\u0001b", "\u007f", "\u0080", "\u00e9", "\u00c3\u00a9"),
                Arbitraries.integers().between(9_000, 20_000).map("x"::repeat));
    }
}
