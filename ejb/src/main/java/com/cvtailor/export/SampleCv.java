package com.cvtailor.export;

import com.cvtailor.generation.CvContent;
import com.cvtailor.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The CV of an invented person, by which templates are shown. */
final class SampleCv {

    static final CvContent CONTENT = read();

    private SampleCv() {}

    private static CvContent read() {
        try (InputStream in = SampleCv.class.getResourceAsStream("templates/sample-cv.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), CvContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
