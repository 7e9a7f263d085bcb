package com.cvtailor.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * The embedded fonts. Those of the templates cover Latin with Vietnamese, Greek and Cyrillic; what they lack is looked for in
 * the others, which are parsed when a document first needs them and then shared.
 */
final class DocumentFonts {

    private final Map<String, EmbeddedFamily> families = new ConcurrentHashMap<>();

    /** The first of the families that draws the code point. */
    Optional<String> familyFor(int codePoint, List<String> wanted) {
        return wanted.stream().filter(name -> family(name).draws(codePoint)).findFirst();
    }

    /** A resolver for one document; resolvers keep state and are not thread-safe, the fonts behind them are. */
    ITextFontResolver resolver() {
        return new ITextFontResolver() {
            @Override
            protected Map<String, FontFamily> loadFonts() {
                return new HashMap<>();
            }

            /** A style sheet names more families than ours, for browsers. */
            @Override
            public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
                return new ITextFSFont(face(wanted), wanted.size);
            }
        };
    }

    private FontDescription face(FontSpecification wanted) {
        String name = Arrays.stream(wanted.families == null ? new String[0] : wanted.families)
                .map(family -> family.replaceAll("^[\"']|[\"']$", ""))
                .filter(family -> !FontFile.of(family).isEmpty())
                .findFirst()
                .orElse(FontFile.SANS);
        IdentValue style = wanted.fontStyle == IdentValue.ITALIC ? IdentValue.ITALIC : IdentValue.NORMAL;
        return family(name).face(wanted.fontWeight, style);
    }

    private EmbeddedFamily family(String name) {
        return families.computeIfAbsent(name, EmbeddedFamily::new);
    }
}
