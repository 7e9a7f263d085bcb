package com.cvtailor.esco;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops whoever reads on and on for one row: a quotation mark that is never closed would fill the memory with the file. */
final class RowLimit extends FilterReader {

    private static final int MOST = 1 << 20;

    private int read;

    RowLimit(Reader reader) {
        super(reader);
    }

    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int characters) throws IOException {
        read += characters;
        if (read > MOST) {
            throw new IOException("a row of more than " + MOST + " characters");
        }
    }
}
