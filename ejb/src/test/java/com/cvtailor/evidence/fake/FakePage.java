package com.cvtailor.evidence.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An answer; the connection is closed when it has been given. */
@FunctionalInterface
public interface FakePage {

    void answer(FakeRequest request, OutputStream out) throws IOException, InterruptedException;

    static FakePage status(int status) {
        return text("HTTP/1.1 " + status + " Fake\r\nContent-Length: 0\r\n\r\n");
    }

    static FakePage redirect(String location) {
        return redirect(302, location);
    }

    static FakePage redirect(int status, String location) {
        return text("HTTP/1.1 " + status + " Fake\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    /** These very bytes, in UTF-8. */
    static FakePage text(String text) {
        return (request, out) -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One of the two, by the method. */
    static FakePage headAndGet(FakePage head, FakePage get) {
        return (request, out) -> (request.method().equals("HEAD") ? head : get).answer(request, out);
    }

    /** A beginning, and then the same piece again and again, until the other side hangs up. */
    static FakePage endless(String beginning, byte[] piece) {
        return (request, out) -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write(piece);
            }
        };
    }

    /** The same, a byte at a time with a short rest after each: no single read ever waits long. */
    static FakePage dripping(String beginning, String piece) {
        return (request, out) -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; ; i = (i + 1) % bytes.length) {
                out.write(bytes[i]);
                out.flush();
                Thread.sleep(20);
            }
        };
    }

    /** Says this, and then nothing more while the other side waits. */
    static FakePage thenSilence(String beginning) {
        return (request, out) -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(Long.MAX_VALUE);
        };
    }
}
