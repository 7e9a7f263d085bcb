package com.cvtailor.esco;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads a file that is stored in parts, of which one at a time is held. */
final class StoredFile extends InputStream {

    private final IntFunction<byte[]> parts;
    private byte[] part = new byte[0];
    private int number;
    private int at;

    /** @param parts by number from 0; an empty one ends the file */
    StoredFile(IntFunction<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return hasMore() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        if (at == part.length && number >= 0) {
            part = parts.apply(number);
            number = part.length == 0 ? -1 : number + 1;
            at = 0;
        }
        return at < part.length;
    }
}
