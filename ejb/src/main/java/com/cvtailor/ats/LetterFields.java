package com.cvtailor.ats;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.SourcedText;
import java.util.ArrayList;
import java.util.List;

/** The fields of a letter, in the passages in which they are read. */
final class LetterFields {

    private LetterFields() {}

    static List<Passage> of(CoverLetterContent letter) {
        List<Passage> passages = new ArrayList<>(CvFields.letterhead(letter.basics()));
        Passage.Builder body = new Passage.Builder().then("salutation", letter.salutation());
        List<SourcedText> paragraphs = CvFields.orEmpty(letter.paragraphs());
        for (int i = 0; i < paragraphs.size(); i++) {
            body.then("paragraphs[" + i + "].text", paragraphs.get(i).text());
        }
        body.then("closing", letter.closing());
        body.aside("company_name", letter.companyName(), -1, 0);
        body.aside("role_title", letter.roleTitle(), -1, 0);
        List<Evidence> evidence = CvFields.orEmpty(letter.evidence());
        for (int i = 0; i < evidence.size(); i++) {
            if (CvFields.isShown(evidence.get(i))) {
                body.aside("evidence[" + i + "].description", evidence.get(i).description(), 0, body.size());
            }
        }
        passages.add(body.closed());
        return List.copyOf(passages);
    }
}
