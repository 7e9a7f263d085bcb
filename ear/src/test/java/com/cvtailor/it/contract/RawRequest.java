package com.cvtailor.it.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request of which every byte is ours. Target and headers are texts in which each character up to U+00FF is a byte; the
 * length of the body is always the true one.
 */
record RawRequest(String method, String target, Map<String, String> headers, byte[] body) {

    private static final int SHOWN = 600;

    RawRequest(String method, String target) {
        this(method, target, Map.of(), new byte[0]);
    }

    RawRequest with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new RawRequest(method, target, more, body);
    }

    RawRequest withBody(byte[] bytes) {
        return new RawRequest(method, target, headers, bytes);
    }

    RawRequest at(String otherTarget) {
        return new RawRequest(method, otherTarget, headers, body);
    }

    byte[] bytes(String host) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(host).getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private String head(String host) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n").toString();
    }

    /** Without the token, and with everything that is no plain ASCII escaped: to be read and repeated. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(method + " " + target);
        headers.forEach((name, value) -> shown.append(" | ")
                .append(name)
                .append(": ")
                .append(value.startsWith("Bearer ey") ? "Bearer …" : value));
        shown.append(" | ").append(new String(body, StandardCharsets.ISO_8859_1));
        StringBuilder escaped = new StringBuilder();
        shown.chars().limit(SHOWN).forEach(c -> escaped.append(c >= ' ' && c < 0x7f ? "" + (char) c : escape(c)));
        return escaped + (shown.length() > SHOWN ? "… (a body of " + body.length + " bytes)" : "");
    }

    private static String escape(int character) {
        return character < 0x100 ? String.format("\\x%02x", character) : String.format("\\u%04x", character);
    }
}
