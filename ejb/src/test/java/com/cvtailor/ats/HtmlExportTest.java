package com.cvtailor.ats;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.ExportFormat;
import com.cvtailor.export.Layout;
import com.cvtailor.export.PdfProfile;
import com.cvtailor.export.RenderOptions;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.platform.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An exported page is a document of its own: valid, complete, and of use on paper. */
class HtmlExportTest {

    /** CSS for paged media, which the validator does not know and browsers pass over. */
    private static final Pattern FOR_PRINTERS = Pattern.compile("^CSS: .*(element|running)\\(.*");

    private static final Pattern LOADING = Pattern.compile(
            "(?i)<(script|link|iframe|object|embed|base|form)\\b|\\bon[a-z]+=|@import|url\\((?!['\"]?data:)"
                    + "|\\bsrc=\"(?!data:)|javascript:|http-equiv");

    private static final DocumentRenderer RENDERER = new DocumentRenderer();

    @ParameterizedTest(name = "{0} {1} in {2}")
    @MethodSource("documents")
    void a_page_is_valid_and_stands_alone(DocumentTemplate template, String type, String language) throws Exception {
        DocumentContent content = type.equals("CV") ? Applications.cv(language) : Applications.letter(language);
        byte[] page = RENDERER.render(
                content, ExportFormat.HTML, PdfProfile.STANDARD, new RenderOptions(true, true, Layout.of(template)));
        String html = new String(page, StandardCharsets.UTF_8);

        assertThat(faults(page)).isEmpty();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains(" lang=\"" + language + "\"", "<title>", "@page", "<h1");
        assertThat(LOADING.matcher(html).results().map(match -> match.group()).toList())
                .isEmpty();
        assertThat(Pattern.compile("src=\"data:image/png;base64,")
                        .matcher(html)
                        .results()
                        .count())
                .as("QR codes")
                .isPositive();
    }

    /** Languages differ by words alone: each template is checked in one of them. */
    static Stream<Arguments> documents() {
        return Stream.of(DocumentTemplate.values()).flatMap(template -> {
            String language = Applications.LANGUAGES.get(template.ordinal() % Applications.LANGUAGES.size());
            return Stream.of("CV", "letter").map(type -> Arguments.of(template, type, language));
        });
    }

    /** What the Nu Html Checker, by which the W3C checks pages, calls an error. */
    private static List<String> faults(byte[] page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setNoLangDetect(true);
        String report = validator.validate(new ByteArrayInputStream(page));
        return StreamSupport.stream(
                        Json.read(report, JsonNode.class).get("messages").spliterator(), false)
                .filter(message -> !message.get("type").textValue().equals("info"))
                .map(message -> message.get("message").textValue())
                .filter(message -> !FOR_PRINTERS.matcher(message).matches())
                .toList();
    }
}
