package com.cvtailor.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the fonts that are shipped and embedded, by the name that style sheets give its family.
 *
 * @param weight as in CSS
 */
record FontFile(String family, String file, int weight, boolean italic) {

    static final String SANS = "Source Sans 3";
    static final String GROTESQUE = "Inter";
    static final String SERIF = "Source Serif 4";
    static final String GARAMOND = "EB Garamond";
    static final String JAPANESE = "Noto Sans JP";
    static final String KOREAN = "Noto Sans KR";
    static final String CHINESE = "Noto Sans SC";

    /** The families of the East have one weight; renderers thicken it for headings. */
    static final List<FontFile> ALL = Stream.of(
                    family(SANS, "SourceSans3"),
                    family(SERIF, "SourceSerif4"),
                    family(GARAMOND, "EBGaramond"),
                    family(GROTESQUE, "Inter"),
                    Stream.of(new FontFile(JAPANESE, "NotoSansJP-Regular.ttf", 400, false)),
                    Stream.of(new FontFile(KOREAN, "NotoSansKR-Regular.ttf", 400, false)),
                    Stream.of(new FontFile(CHINESE, "NotoSansSC-Regular.ttf", 400, false)))
            .flatMap(files -> files)
            .toList();

    static List<FontFile> of(String family) {
        return ALL.stream().filter(font -> font.family.equals(family)).toList();
    }

    byte[] bytes() {
        try (InputStream stream = FontFile.class.getResourceAsStream("fonts/" + file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<FontFile> family(String name, String stem) {
        return Stream.of(
                new FontFile(name, stem + "-Regular.ttf", 400, false),
                new FontFile(name, stem + "-Semibold.ttf", 700, false),
                new FontFile(name, stem + "-It.ttf", 400, true));
    }
}
