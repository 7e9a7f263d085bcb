package com.cvtailor.rephrasing;

import com.cvtailor.generation.CitedText;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.EngineUsed;
import com.cvtailor.generation.GenerationMetadata;
import com.cvtailor.generation.Warning;
import com.cvtailor.platform.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Puts the models' sentences into the document and says what was done. */
final class RephrasedDocument {

    private static final int MOST_SHOWN = 10;

    private final RephrasingOrder order;
    private final List<Part> parts;
    private final Map<Part, PartOutcome> outcomes;
    private final ModelUse use;
    private final ToIntFunction<CvContent> pages;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new LinkedHashMap<>();

    RephrasedDocument(
            RephrasingOrder order,
            List<Part> parts,
            Map<Part, PartOutcome> outcomes,
            ModelUse use,
            ToIntFunction<CvContent> pages) {
        this.order = order;
        this.parts = parts;
        this.outcomes = outcomes;
        this.use = use;
        this.pages = pages;
    }

    Rephrased since(Instant start) {
        outcomes.forEach((part, outcome) -> {
            use.wrote(outcome.provider(), outcome.model(), outcome.accepted().size());
            outcome.accepted().forEach((id, text) -> {
                CitedText sentence = part.sentence(id);
                texts.put(sentence.path(), text);
                lengths.put(sentence.path(), sentence.text().length());
            });
        });
        List<Warning> warnings = replaced();
        DocumentContent content = fitted(warnings);
        int asked = parts.stream().mapToInt(Part::size).sum();
        int unanswered = asked - outcomes.keySet().stream().mapToInt(Part::size).sum();
        if (unanswered > 0) {
            warnings.add(Warning.of("MODEL_NO_ANSWER", unanswered, String.join("; ", use.failures())));
        }
        String[] author = texts.isEmpty() ? new String[2] : use.author();
        return new Rephrased(
                content,
                new GenerationMetadata(
                        kind(asked),
                        author[0],
                        author[1],
                        asked - texts.size(),
                        RephrasingPrompt.VERSION,
                        use.calls(),
                        use.inputTokens(),
                        use.outputTokens(),
                        use.cost(),
                        Duration.between(start, Instant.now()).toMillis(),
                        use.remembered(),
                        use.failures()),
                warnings);
    }

    private String kind(int asked) {
        if (texts.isEmpty()) {
            return EngineUsed.TEMPLATE;
        }
        return texts.size() == asked ? EngineUsed.MODEL : EngineUsed.MIXED;
    }

    private List<Warning> replaced() {
        List<Rejection> rejections = outcomes.values().stream()
                .flatMap(outcome -> outcome.rejected().values().stream())
                .toList();
        List<Warning> warnings = new ArrayList<>();
        rejections.stream()
                .limit(MOST_SHOWN)
                .forEach(rejection -> warnings.add(new Warning(
                        "MODEL_SENTENCE_REPLACED",
                        Message.of(
                                "warning.MODEL_SENTENCE_REPLACED." + rejection.reason(),
                                rejection.text(),
                                rejection.detail()))));
        if (rejections.size() > MOST_SHOWN) {
            warnings.add(new Warning(
                    "MODEL_SENTENCE_REPLACED",
                    Message.of("warning.MODEL_SENTENCE_REPLACED.more", rejections.size() - MOST_SHOWN)));
        }
        return warnings;
    }

    /** A model may use more room than the template; where the pages are counted, only as much as there is. */
    private DocumentContent fitted(List<Warning> warnings) {
        DocumentContent all = CitedText.replaced(order.content(), texts);
        if (fits(all)) {
            return all;
        }
        int before = texts.size();
        texts.entrySet().removeIf(text -> text.getValue().length() > lengths.get(text.getKey()));
        if (!fits(CitedText.replaced(order.content(), texts))) {
            texts.clear();
        }
        warnings.add(Warning.of("MODEL_TOO_LONG_FOR_PAGES", before - texts.size()));
        return CitedText.replaced(order.content(), texts);
    }

    private boolean fits(DocumentContent content) {
        return order.maxPages() == null
                || !(content instanceof CvContent cv)
                || !(order.content() instanceof CvContent template)
                || pages.applyAsInt(cv) <= Math.max(order.maxPages(), pages.applyAsInt(template));
    }
}
