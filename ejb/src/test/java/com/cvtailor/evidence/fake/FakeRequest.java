package com.cvtailor.evidence.fake;

import java.util.List;
import java.util.Map;

/**
 * What a {@link FakeWeb} was asked.
 *
 * @param headers by their names in any case
 * @param serverNames for whom the TLS connection was (SNI)
 */
public record FakeRequest(String method, String path, Map<String, String> headers, List<String> serverNames) {}
