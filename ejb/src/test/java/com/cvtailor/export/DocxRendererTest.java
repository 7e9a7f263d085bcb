package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CvContent;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.Test;

class DocxRendererTest {

    private static final DocxRenderer RENDERER = new DocxRenderer();
    private static final RenderOptions WORDS_ONLY = new RenderOptions(false, false);
    private static final RenderOptions WITH_CODES = new RenderOptions(true, true);

    @Test
    void a_cv_uses_the_styles_of_word_in_reading_order() throws Exception {
        List<String> paragraphs = paragraphs(RENDERER.render(SampleDocuments.cv(), WORDS_ONLY));
        assertThat(paragraphs)
                .startsWith(
                        "Title: Marta Lindqvist-Okafor",
                        "Subtitle: Backend engineer for data-intensive systems",
                        "ContactData: marta@lindqvist-okafor.example  |  +46 70 123 45 67  |  Gothenburg, Sweden  |  "
                                + "lindqvist-okafor.example  |  github.com/mlindqvist  |  "
                                + "linkedin.com/in/marta-lindqvist-okafor",
                        "Heading1: Profile")
                .containsSubsequence(
                        "Heading1: Skills",
                        "SkillGroup: Frameworks\tJakarta EE, Spring Boot",
                        "Heading1: Professional experience",
                        "Heading2: Settlement platform\tMar 2021 – present",
                        "EntryPlace: Senior backend engineer · Nordpay AB",
                        "ListBullet: Built the delivery pipeline on Kubernetes that brought releases from monthly "
                                + "weekends to several a day.",
                        "Heading1: Projects",
                        "Heading1: Interests",
                        "ListBullet: Board member of the <b>local</b> makerspace & its \"repair café\"");
        assertThat(String.join("\n", paragraphs)).doesNotContain("Haskell", "Evidence");
    }

    @Test
    void a_letter_is_complete_and_in_order() throws Exception {
        assertThat(paragraphs(RENDERER.render(SampleDocuments.letter(), WORDS_ONLY)))
                .containsSubsequence(
                        "Title: Marta Lindqvist-Okafor",
                        "LetterRecipient: Hafen & Söhne GmbH",
                        "LetterSubject: Application: Senior Backend Engineer (Payments)",
                        "LetterPart: Dear Hiring Team,",
                        "BodyText: I would be glad to talk with you about your ledger and its future.",
                        "LetterPart: Kind regards,",
                        "LetterPart: Marta Lindqvist-Okafor");
    }

    @Test
    void hyperlinks_are_relationships_one_for_each_usable_address() throws Exception {
        WordprocessingMLPackage word = open(RENDERER.render(SampleDocuments.cv(), WITH_CODES));
        List<String> targets =
                word.getMainDocumentPart().getRelationshipsPart().getRelationships().getRelationship().stream()
                        .filter(relationship -> "External".equals(relationship.getTargetMode()))
                        .map(Relationship::getTarget)
                        .toList();
        assertThat(targets)
                .doesNotHaveDuplicates()
                .contains(
                        "mailto:marta@lindqvist-okafor.example",
                        SampleDocuments.SOURCE.url(),
                        SampleDocuments.TALK.url())
                .doesNotContain(SampleDocuments.DEAD.url(), SampleDocuments.BLOCKED.url());
        assertThat(find(word, P.Hyperlink.class)).isNotEmpty().allSatisfy(link -> assertThat(
                        word.getMainDocumentPart().getRelationshipsPart().getRelationshipByID(link.getId()))
                .isNotNull());
    }

    @Test
    void qr_codes_are_pictures_with_alternative_text_that_scan() throws Exception {
        WordprocessingMLPackage word = open(RENDERER.render(SampleDocuments.cv(), WITH_CODES));
        assertThat(find(word, Inline.class)).hasSize(5).allSatisfy(picture -> {
            assertThat(picture.getDocPr().getDescr()).startsWith("QR code that opens ");
            assertThat(picture.getExtent().getCx()).isGreaterThanOrEqualTo(20 * 36_000L);
        });
        assertThat(word.getParts().getParts().entrySet().stream()
                        .filter(part -> part.getKey().getName().endsWith("code2.png"))
                        .map(Map.Entry::getValue)
                        .map(part -> scan(((BinaryPart) part).getBytes())))
                .containsExactly(SampleDocuments.SOURCE.url());
    }

    @Test
    void there_are_no_tables_and_the_title_and_the_author_are_properties() throws Exception {
        WordprocessingMLPackage word = open(RENDERER.render(SampleDocuments.cv(), WITH_CODES));
        assertThat(find(word, Tbl.class)).isEmpty();
        assertThat(word.getTitle()).isEqualTo("Marta Lindqvist-Okafor – Curriculum vitae");
        assertThat(word.getDocPropsCorePart().getJaxbElement().getCreator().getContent())
                .containsExactly("Marta Lindqvist-Okafor");
    }

    @Test
    void what_xml_cannot_hold_does_not_break_the_file() throws Exception {
        Basics basics = new Basics("Ada\u0000 \uD800Lovelace", null, null, null, null, null, List.of());
        CvContent cv = SampleDocuments.cv("en", basics, List.of());
        assertThat(paragraphs(RENDERER.render(cv, WORDS_ONLY))).startsWith("Title: Ada Lovelace");
    }

    @Test
    void a_cv_with_nothing_but_a_name_opens() throws Exception {
        CvContent cv = new CvContent(
                CvContent.SCHEMA, null, new Basics("Ada", null, null, null, null, null, null), null, null, null, null);
        assertThat(paragraphs(RENDERER.render(cv, WITH_CODES))).containsExactly("Title: Ada");
    }

    @Test
    void the_same_document_gives_the_same_bytes_also_from_many_threads() {
        byte[] alone = RENDERER.render(SampleDocuments.cv(), WITH_CODES);
        List<byte[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> RENDERER.render(SampleDocuments.cv(), WITH_CODES))
                .toList();
        assertThat(together).allSatisfy(file -> assertThat(file).isEqualTo(alone));
    }

    private static WordprocessingMLPackage open(byte[] docx) throws Exception {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    }

    /** Each paragraph as {@code Style: text}. */
    private static List<String> paragraphs(byte[] docx) throws Exception {
        return find(open(docx), P.class).stream()
                .map(paragraph -> paragraph.getPPr().getPStyle().getVal() + ": " + text(paragraph))
                .toList();
    }

    private static String text(ContentAccessor node) {
        StringBuilder text = new StringBuilder();
        for (Object child : node.getContent()) {
            Object element = XmlUtils.unwrap(child);
            if (element instanceof Text words) {
                text.append(words.getValue());
            } else if (element instanceof R.Tab) {
                text.append('\t');
            } else if (element instanceof ContentAccessor inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private static <T> List<T> find(WordprocessingMLPackage word, Class<T> type) {
        ClassFinder finder = new ClassFinder(type);
        finder.walkJAXBElements(word.getMainDocumentPart().getContent());
        return finder.results.stream().map(type::cast).toList();
    }

    private static String scan(byte[] png) {
        try {
            BufferedImage code = ImageIO.read(new ByteArrayInputStream(png));
            int side = code.getWidth() * 4;
            BufferedImage print = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
            print.getGraphics().drawImage(code.getScaledInstance(side, side, Image.SCALE_REPLICATE), 0, 0, null);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(print))))
                    .getText();
        } catch (Exception e) {
            throw new AssertionError("The code does not scan", e);
        }
    }
}
