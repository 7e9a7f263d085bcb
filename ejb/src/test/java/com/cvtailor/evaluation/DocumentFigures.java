package com.cvtailor.evaluation;

import com.cvtailor.evaluation.EvaluationSet.Ad;
import com.cvtailor.evaluation.EvaluationSet.Profile;
import java.util.List;

/** Sentences of documents, composed for every profile and advertisement, that the cited artifacts do not support. */
final class DocumentFigures {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final List<String> TONES = List.of("professional", "formal", "friendly", "enthusiastic", "concise");

    private final SampleDocuments documents;

    DocumentFigures(SampleDocuments documents) {
        this.documents = documents;
    }

    void measure(EvaluationSet set, Figures figures) {
        long sentences = 0;
        long composed = 0;
        long delivered = 0;
        int turn = 0;
        for (Profile profile : set.profiles()) {
            for (Ad ad : set.ads()) {
                // Every language and tone in turn: all of them for each pair would take minutes and find no more.
                String language = LANGUAGES.get(turn % LANGUAGES.size());
                String tone = TONES.get(turn++ % TONES.size());
                SampleDocuments.Texts texts = documents.texts(profile, ad, language, tone);
                sentences += texts.composed().size();
                composed += documents.unsupported(texts.composed(), profile, language);
                delivered += documents.unsupported(texts.delivered(), profile, language);
            }
        }
        figures.add("documents: sentences composed", sentences);
        figures.add("documents: composed sentences that the claim check takes out", composed);
        figures.add("documents: unsupported sentences delivered", delivered);
    }
}
