package com.cvtailor.ats;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The application of an invented person in four languages, with work of every type. */
public final class Applications {

    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private Applications() {}

    public static CvContent cv(String language) {
        return Json.read(text("cv_" + language + ".json"), CvContent.class);
    }

    public static CoverLetterContent letter(String language) {
        return Json.read(text("letter_" + language + ".json"), CoverLetterContent.class);
    }

    private static String text(String file) {
        try (InputStream stream = Applications.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
