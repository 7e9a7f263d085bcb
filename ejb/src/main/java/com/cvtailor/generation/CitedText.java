package com.cvtailor.generation;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of a document that stands on artifacts.
 *
 * @param path its place in the content, e.g. {@code sections[0].items[1].bullets[2]}
 * @param sources the ids of the artifacts; possibly empty, never null
 */
record CitedText(String path, String text, List<Integer> sources) {

    /** In the order of the document; custom sections are the person's own and stand on nothing. */
    static List<CitedText> in(DocumentContent content) {
        return content instanceof CvContent cv ? in(cv) : in((CoverLetterContent) content);
    }

    private static List<CitedText> in(CvContent cv) {
        List<CitedText> texts = new ArrayList<>();
        if (cv.summary() != null) {
            texts.add(new CitedText("summary", cv.summary().text(), cv.summary().sources()));
        }
        ContentPath.eachItem(cv, (path, item) -> {
            for (int i = 0; i < item.bullets().size(); i++) {
                CvContent.Bullet bullet = item.bullets().get(i);
                texts.add(new CitedText(ContentPath.at(path + ".bullets", i), bullet.text(), bullet.sources()));
            }
        });
        return texts;
    }

    private static List<CitedText> in(CoverLetterContent letter) {
        List<CitedText> texts = new ArrayList<>();
        for (int i = 0; i < letter.paragraphs().size(); i++) {
            SourcedText paragraph = letter.paragraphs().get(i);
            texts.add(new CitedText(ContentPath.at("paragraphs", i), paragraph.text(), paragraph.sources()));
        }
        return texts;
    }
}
