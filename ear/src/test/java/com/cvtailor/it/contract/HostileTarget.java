package com.cvtailor.it.contract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Parts of a request's target. */
final class HostileTarget {

    private static final String[] SEGMENTS =
            """
            0 -1 +1 01 1.0 1e9 0x10 1,2 -2147483648 2147483648 9223372036854775808 %31 1%20 %2f 1%2f2 %7b%7d
            ..; 1;a=b ; ;jsessionid=1 * ~ a:b {id} <b> " | ^ ` [1] null ' '%20OR%201=1
            %e2%80%ae %f0%9f%98%80 \u00c3\u00a9 %0d%0aX-Injected:%201
            00000000-0000-0000-0000-000000000000 00000000-0000-0000-0000-00000000000g 1-1-1-1-1"""
                    .split("\\s+");

    private static final String[] VALUES =
            """
            = ==1 &&& 1&1 %26 + a+b %u0041 %00 a%00b %zz % %ff %c0%af %ed%a0%80 %5c \\ 1# ? \u00f0\u009f\u0099\u0082 \u00ff
            %25 %25_ '%22 a%0d%0ab"""
                    .split("\\s+");

    private static final String[] BROKEN_SEGMENTS =
            "%zz % %f 1%2 %00 1%00 %ff %c0%af %ed%a0%80 %5c \\ \u00e9 \u0080".split(" ", -1);

    private HostileTarget() {}

    /** One segment of a path; but for {@code .} and {@code ..}: at a path's end the server's own decoder sometimes reads on too far behind them. */
    static Arbitrary<String> segment() {
        return Arbitraries.oneOf(
                Arbitraries.of(SEGMENTS),
                Arbitraries.just(""),
                Arbitraries.integers().between(10, 1_500).map("9"::repeat),
                Arbitraries.longs().map(String::valueOf));
    }

    /** A segment that is no part of a URI, that does not decode to a text, or that is longer than a server wants to read. */
    static Arbitrary<String> brokenSegment() {
        return Arbitraries.oneOf(
                Arbitraries.of(BROKEN_SEGMENTS),
                Arbitraries.integers().between(9_000, 20_000).map("9"::repeat));
    }

    /** The value of a query parameter. */
    static Arbitrary<String> value() {
        return Arbitraries.oneOf(
                segment(),
                Arbitraries.of(VALUES),
                Arbitraries.integers().between(10, 1_500).map("x"::repeat));
    }
}
