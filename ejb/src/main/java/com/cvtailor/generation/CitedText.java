package com.cvtailor.generation;

import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text of a document that stands on artifacts.
 *
 * @param path its place in the content, e.g. {@code sections[0].items[1].bullets[2]}
 * @param part what it belongs to: {@code summary}, a section's type, or {@code paragraphs} of a letter
 * @param about the title, role and organization of its entry; empty where it has none
 * @param sources the ids of the artifacts; possibly empty, never null
 */
public record CitedText(String path, String part, String about, String text, List<Integer> sources) {

    private static final String SUMMARY = "summary";
    private static final String PARAGRAPHS = "paragraphs";
    private static final String BULLETS = ".bullets";

    /** In the order of the document; custom sections are the person's own and stand on nothing. */
    public static List<CitedText> in(DocumentContent content) {
        return content instanceof CvContent cv ? in(cv) : in((CoverLetterContent) content);
    }

    private static List<CitedText> in(CvContent cv) {
        List<CitedText> texts = new ArrayList<>();
        if (cv.summary() != null) {
            texts.add(new CitedText(
                    SUMMARY, SUMMARY, "", cv.summary().text(), cv.summary().sources()));
        }
        ContentPath.eachItem(cv, (path, section, item) -> {
            for (int i = 0; i < item.bullets().size(); i++) {
                Bullet bullet = item.bullets().get(i);
                texts.add(new CitedText(
                        ContentPath.at(path + BULLETS, i),
                        section.type(),
                        about(item),
                        bullet.text(),
                        bullet.sources()));
            }
        });
        return texts;
    }

    private static String about(Item item) {
        return String.join(
                ", ",
                Stream.of(item.title(), item.role(), item.organization())
                        .filter(text -> text != null && !text.isBlank())
                        .toList());
    }

    private static List<CitedText> in(CoverLetterContent letter) {
        List<CitedText> texts = new ArrayList<>();
        for (int i = 0; i < letter.paragraphs().size(); i++) {
            SourcedText paragraph = letter.paragraphs().get(i);
            texts.add(new CitedText(
                    ContentPath.at(PARAGRAPHS, i), PARAGRAPHS, "", paragraph.text(), paragraph.sources()));
        }
        return texts;
    }

    /**
     * The document with other words in some places; what they stand on stays.
     *
     * @param texts by path
     */
    public static DocumentContent replaced(DocumentContent content, Map<String, String> texts) {
        return content instanceof CvContent cv ? replaced(cv, texts) : replaced((CoverLetterContent) content, texts);
    }

    private static CvContent replaced(CvContent cv, Map<String, String> texts) {
        SourcedText summary = cv.summary() == null ? null : reworded(cv.summary(), SUMMARY, texts);
        List<Section> sections = ContentPath.mapped(
                cv.sections(),
                "sections",
                (path, section) -> section.withItems(ContentPath.mapped(
                        section.items(),
                        path + ".items",
                        (at, item) -> item.withBullets(ContentPath.mapped(
                                item.bullets(),
                                at + BULLETS,
                                (place, bullet) -> new Bullet(
                                        texts.getOrDefault(place, bullet.text()),
                                        bullet.sources(),
                                        bullet.skills()))))));
        return cv.withTexts(summary, sections);
    }

    private static CoverLetterContent replaced(CoverLetterContent letter, Map<String, String> texts) {
        return letter.withParagraphs(ContentPath.mapped(
                letter.paragraphs(), PARAGRAPHS, (path, paragraph) -> reworded(paragraph, path, texts)));
    }

    private static SourcedText reworded(SourcedText text, String path, Map<String, String> texts) {
        return new SourcedText(texts.getOrDefault(path, text.text()), text.sources());
    }
}
