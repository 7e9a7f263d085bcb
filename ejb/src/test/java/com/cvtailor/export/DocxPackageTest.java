package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a DOCX must hold to, so that Word opens it without a repair and machines read it, in every template and language. */
class DocxPackageTest {

    private static final DocxRenderer RENDERER = new DocxRenderer();
    private static final String DOCUMENT = "word/document.xml";

    static Stream<Arguments> documents() throws IOException {
        List<Arguments> documents = new ArrayList<>();
        for (DocumentTemplate template : DocumentTemplate.values()) {
            for (String language : List.of("en", "de", "fr", "es")) {
                RenderOptions options = EvidenceShown.LINKS_AND_CODES.options(template);
                byte[] cv = RENDERER.render(
                        SampleDocuments.cv(language, SampleDocuments.MARTA, SampleDocuments.sections()), options);
                byte[] letter = RENDERER.render(
                        SampleDocuments.letter(language, SampleDocuments.MARTA, "Hafen & Söhne,", "Marta"), options);
                documents.add(Arguments.of("cv", template, language, new DocxPackage(cv)));
                documents.add(Arguments.of("letter", template, language, new DocxPackage(letter)));
            }
        }
        return documents.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("documents")
    void a_package_is_whole(String kind, DocumentTemplate template, String language, DocxPackage docx) {
        everyRelationshipResolves(docx);
        everyPartHasAContentType(docx);
        everyStyleAndListIsDefined(docx);
        nothingStandsInATableOrATextBox(docx);
        everyPictureHasAnAlternative(docx);
        everyHyperlinkLeadsOutAndSaysWhere(docx);
        headingsStayWithWhatFollows(docx);
        theLanguageIsNamed(docx, language);
    }

    @ParameterizedTest
    @EnumSource
    void every_field_is_found_once_and_in_order(DocumentTemplate template) throws IOException {
        RenderOptions options = EvidenceShown.LINKS.options(template);
        PrintableCv cv = PrintableCv.of(SampleDocuments.cv(), options, PrintableText::of);
        List<String> paragraphs = new DocxPackage(RENDERER.render(SampleDocuments.cv(), options)).paragraphs();
        assertThat(paragraphs).startsWith(cv.name(), cv.label());
        assertThat(paragraphs.get(2))
                .contains(cv.contacts().stream().map(Contact::text).toList());
        assertThat(paragraphs).containsOnlyOnce(cv.summary());
        assertThat(paragraphs).containsOnlyOnceElementsOf(entries(cv.sections(), PrintableEntry::bullets));
        List<PrintableCv.Section> inOrder = Stream.of(cv.mainSections(), cv.sideSections())
                .flatMap(List::stream)
                .toList();
        assertThat(paragraphs).containsSubsequence(entries(inOrder, PrintableEntry::bullets));
        assertThat(paragraphs.stream().map(DocxPackageTest::withoutDates).toList())
                .containsSubsequence(entries(inOrder, entry -> List.of(entry.title())));
    }

    private static List<String> entries(
            List<PrintableCv.Section> sections, Function<PrintableEntry, List<String>> texts) {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> texts.apply(entry).stream())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static String withoutDates(String paragraph) {
        return paragraph.replaceFirst(" [A-Z][a-z]{2} \\d{4}( – .*)?$", "");
    }

    private static void everyRelationshipResolves(DocxPackage docx) {
        assertThat(docx.relationships()).isNotEmpty().allSatisfy(relationship -> {
            if (relationship.isExternal()) {
                assertThat(relationship.target()).matches("(https?|mailto|tel):.+");
            } else {
                assertThat(docx.names()).contains(relationship.target());
            }
        });
        Set<String> known = docx.relationships().stream()
                .filter(relationship -> relationship.part().equals(DOCUMENT))
                .map(DocxPackage.Relationship::id)
                .collect(Collectors.toSet());
        Stream<String> used = Stream.of(
                        attributes(docx, DocxPackage.WORD, "hyperlink", "id"),
                        attributes(docx, DocxPackage.WORD, "footerReference", "id"),
                        attributes(docx, DocxPackage.DRAWING, "blip", "embed"))
                .flatMap(List::stream);
        assertThat(known).containsAll(used.toList());
    }

    private static List<String> attributes(DocxPackage docx, String namespace, String element, String attribute) {
        return docx.elements(DOCUMENT, namespace, element).stream()
                .map(found -> found.getAttributeNS(DocxPackage.RELATIONSHIP, attribute))
                .toList();
    }

    private static void everyPartHasAContentType(DocxPackage docx) {
        List<Element> types = docx.elements("[Content_Types].xml", "*", "*");
        Set<String> covered =
                types.stream().map(type -> type.getAttribute("PartName")).collect(Collectors.toSet());
        Set<String> endings =
                types.stream().map(type -> type.getAttribute("Extension")).collect(Collectors.toSet());
        assertThat(docx.names())
                .filteredOn(name -> !name.startsWith("["))
                .allMatch(name -> covered.contains("/" + name) || endings.contains(name.replaceFirst(".*\\.", "")));
    }

    private static void everyStyleAndListIsDefined(DocxPackage docx) {
        List<String> styles = docx.elements("word/styles.xml", DocxPackage.WORD, "style").stream()
                .map(style -> style.getAttributeNS(DocxPackage.WORD, "styleId"))
                .toList();
        assertThat(styles)
                .doesNotHaveDuplicates()
                .contains("Title", "Heading1", "Heading2", "ListBullet", "Hyperlink")
                .containsAll(docx.values(DOCUMENT, "pStyle"))
                .containsAll(docx.values(DOCUMENT, "rStyle"))
                .containsAll(docx.values("word/styles.xml", "basedOn"))
                .containsAll(docx.values("word/styles.xml", "next"));
        List<String> lists = docx.elements("word/numbering.xml", DocxPackage.WORD, "num").stream()
                .map(list -> list.getAttributeNS(DocxPackage.WORD, "numId"))
                .toList();
        assertThat(lists).containsAll(docx.values("word/styles.xml", "numId")).isNotEmpty();
    }

    private static void nothingStandsInATableOrATextBox(DocxPackage docx) {
        assertThat(Stream.of("tbl", "txbxContent", "pict", "framePr")
                        .flatMap(name -> docx.elements(DOCUMENT, "*", name).stream()))
                .isEmpty();
    }

    private static void everyPictureHasAnAlternative(DocxPackage docx) {
        assertThat(docx.elements(DOCUMENT, DocxPackage.PICTURE, "docPr"))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.getAttribute("descr")).isNotBlank())
                .extracting(picture -> picture.getAttribute("id"))
                .doesNotHaveDuplicates();
    }

    private static void everyHyperlinkLeadsOutAndSaysWhere(DocxPackage docx) {
        Set<String> external = docx.relationships().stream()
                .filter(DocxPackage.Relationship::isExternal)
                .map(DocxPackage.Relationship::id)
                .collect(Collectors.toSet());
        assertThat(docx.elements(DOCUMENT, DocxPackage.WORD, "hyperlink"))
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(external).contains(link.getAttributeNS(DocxPackage.RELATIONSHIP, "id"));
                    assertThat(link.getAttributeNS(DocxPackage.WORD, "tooltip")).isNotBlank();
                    assertThat(DocxPackage.text(link)).isNotBlank();
                });
    }

    private static void headingsStayWithWhatFollows(DocxPackage docx) {
        assertThat(docx.elements("word/styles.xml", DocxPackage.WORD, "style"))
                .filteredOn(style ->
                        style.getAttributeNS(DocxPackage.WORD, "styleId").matches("Title|Heading[12]"))
                .hasSize(3)
                .allSatisfy(style -> assertThat(style.getElementsByTagNameNS(DocxPackage.WORD, "keepNext")
                                .getLength())
                        .isEqualTo(1));
        assertThat(docx.elements("word/styles.xml", DocxPackage.WORD, "widowControl"))
                .hasSize(1);
        assertThat(docx.elements(DOCUMENT, DocxPackage.WORD, "p"))
                .filteredOn(paragraph -> DocxPackage.style(paragraph).matches("Title|Heading[12]"))
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(DocxPackage.text(heading)).isNotBlank());
    }

    private static void theLanguageIsNamed(DocxPackage docx, String language) {
        assertThat(docx.values("word/styles.xml", "lang")).allMatch(tag -> tag.startsWith(language + "-"));
        assertThat(docx.part("docProps/core.xml").getDocumentElement().getTextContent())
                .contains("Marta Lindqvist-Okafor", language);
    }
}
