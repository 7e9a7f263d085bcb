package com.cvtailor.ats;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.ExportFormat;
import com.cvtailor.export.Layout;
import com.cvtailor.export.PdfProfile;
import com.cvtailor.export.RenderOptions;
import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.DocumentContent;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Machines find every field of every document in the files that we draw. */
class DocumentExtractionTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final PrintStream OUT = System.out;
    private static int found;
    private static int sought;

    @ParameterizedTest(name = "{0} {1} as {2} {3} in {4}")
    @MethodSource("files")
    void every_field_is_found_once_and_in_its_place(
            DocumentTemplate template, String type, ExportFormat format, PdfProfile profile, String language)
            throws Exception {
        DocumentContent content = content(type, language);
        byte[] file = RENDERER.render(content, format, profile, new RenderOptions(true, false, Layout.of(template)));
        List<FoundField> fields = new FieldSearch(text(file, format), passages(content)).fields();

        sought += fields.size();
        found += (int)
                fields.stream().filter(DocumentExtractionTest::isAsItShouldBe).count();
        assertThat(fields).hasSizeGreaterThan(content instanceof CvContent ? 80 : 15);
        assertThat(fields.stream()
                        .filter(field -> !isAsItShouldBe(field))
                        .map(field -> field.field().path() + " " + field.place() + (field.wordsIntact() ? "" : " torn")
                                + (field.repeated() ? " repeated" : "")))
                .isEmpty();
        assertThat(links(file, format))
                .containsAll(content.links().stream()
                        .filter(CvFields::isShown)
                        .map(Evidence::url)
                        .toList());
    }

    static Stream<Arguments> files() {
        List<Arguments> files = new ArrayList<>();
        for (DocumentTemplate template : DocumentTemplate.values()) {
            for (String type : List.of("CV", "letter")) {
                for (String language : Applications.LANGUAGES) {
                    files.add(Arguments.of(template, type, ExportFormat.PDF, PdfProfile.STANDARD, language));
                    files.add(Arguments.of(template, type, ExportFormat.PDF, PdfProfile.ACCESSIBLE, language));
                    files.add(Arguments.of(template, type, ExportFormat.DOCX, PdfProfile.STANDARD, language));
                }
            }
        }
        return files.stream();
    }

    @AfterAll
    static void tell() {
        OUT.printf("Extraction: found %d of %d fields once and in order%n", found, sought);
    }

    private static DocumentContent content(String type, String language) {
        return type.equals("CV") ? Applications.cv(language) : Applications.letter(language);
    }

    private static List<Passage> passages(DocumentContent content) {
        return content instanceof CvContent cv ? CvFields.of(cv) : LetterFields.of((CoverLetterContent) content);
    }

    private static String text(byte[] file, ExportFormat format) throws Exception {
        return format == ExportFormat.PDF
                ? PdfReader.read(file).text()
                : DocxText.of(file).body();
    }

    private static List<String> links(byte[] file, ExportFormat format) throws Exception {
        return format == ExportFormat.PDF
                ? PdfReader.read(file).links()
                : DocxText.of(file).links();
    }

    private static boolean isAsItShouldBe(FoundField field) {
        return field.place() == FoundField.Place.WHERE_EXPECTED && field.wordsIntact() && !field.repeated();
    }
}
