package com.cvtailor.ats;

import com.cvtailor.ats.FoundField.Place;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.DocumentContent;
import java.util.List;

/**
 * What became of the document in the file that is really drawn: the rules of reading machines, which take the text in the order
 * of the file, and know nothing of what is only drawn.
 */
final class FileChecks {

    /** Bytes; many portals refuse larger files. */
    private static final int LARGEST = 2 << 20;

    private static final int MOST_FIELDS = 2_000;

    private final PdfReading pdf;
    private final List<FoundField> fields;

    FileChecks(PdfReading pdf, List<Passage> passages) {
        this.pdf = pdf;
        this.fields = new FieldSearch(pdf.text(), beginning(passages)).fields();
    }

    /** Whole passages up to a limit that no document of less than thirty pages reaches. */
    private static List<Passage> beginning(List<Passage> passages) {
        int fields = 0;
        int count = 0;
        while (count < passages.size() && fields + passages.get(count).size() <= MOST_FIELDS) {
            fields += passages.get(count).size();
            count++;
        }
        return passages.subList(0, count);
    }

    List<AtsCheck> of(DocumentContent content) {
        return List.of(
                text(), found(), order(), once(), words(), links(content.links()), fonts(), size(), properties());
    }

    private AtsCheck text() {
        Tally tally = new Tally("FILE_TEXT", AtsSeverity.ERROR);
        for (int page = 0; page < pdf.pages().size(); page++) {
            tally.expect(!pdf.pages().get(page).isBlank(), null, Integer.toString(page + 1), "no_text");
        }
        return tally.check();
    }

    private AtsCheck found() {
        Tally tally = new Tally("FILE_FIELDS", AtsSeverity.ERROR);
        fields.forEach(
                it -> tally.expect(it.isFound(), it.field().path(), it.field().text(), "not_found"));
        return tally.check();
    }

    private AtsCheck order() {
        Tally tally = new Tally("FILE_ORDER", AtsSeverity.ERROR);
        fields.stream()
                .filter(FoundField::isFound)
                .forEach(it -> tally.expect(
                        it.place() == Place.WHERE_EXPECTED,
                        it.field().path(),
                        it.field().text(),
                        "out_of_order"));
        return tally.check();
    }

    private AtsCheck once() {
        Tally tally = new Tally("FILE_ONCE", AtsSeverity.WARNING);
        fields.stream()
                .filter(FoundField::isFound)
                .forEach(it -> tally.expect(
                        !it.repeated(), it.field().path(), it.field().text(), "repeated"));
        return tally.check();
    }

    private AtsCheck words() {
        Tally tally = new Tally("FILE_WORDS", AtsSeverity.ERROR);
        fields.stream()
                .filter(FoundField::isFound)
                .forEach(it -> tally.expect(
                        it.wordsIntact(), it.field().path(), it.field().text(), "torn_word"));
        return tally.check();
    }

    private AtsCheck links(List<Evidence> links) {
        Tally tally = new Tally("FILE_LINKS", AtsSeverity.WARNING);
        links.stream()
                .filter(CvFields::isShown)
                .map(link -> link.url().strip())
                .distinct()
                .forEach(url -> tally.expect(pdf.links().contains(url), null, url, "not_a_link"));
        return tally.check();
    }

    private AtsCheck fonts() {
        Tally tally = new Tally("FILE_FONTS", AtsSeverity.ERROR);
        pdf.fonts().forEach(font -> tally.expect(font.readable(), null, font.name(), "unreadable_font"));
        return tally.check();
    }

    private AtsCheck size() {
        Tally tally = new Tally("FILE_SIZE", AtsSeverity.WARNING);
        tally.expect(pdf.bytes() <= LARGEST, null, Integer.toString(pdf.bytes()), "too_large");
        return tally.check();
    }

    private AtsCheck properties() {
        Tally tally = new Tally("FILE_PROPERTIES", AtsSeverity.INFO);
        tally.expect(isSet(pdf.title()), null, "title", "not_set");
        tally.expect(isSet(pdf.author()), null, "author", "not_set");
        tally.expect(isSet(pdf.language()), null, "language", "not_set");
        return tally.check();
    }

    private static boolean isSet(String property) {
        return property != null && !property.isBlank();
    }
}
