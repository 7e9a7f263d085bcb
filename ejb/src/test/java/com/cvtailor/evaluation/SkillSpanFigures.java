package com.cvtailor.evaluation;

import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.KnowledgeTerms;
import com.cvtailor.jobdescription.Mention;
import com.cvtailor.platform.Json;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Knowledge spans of the technical advertisements in SkillSpan's development set (Zhang et al., NAACL 2022; MIT licence),
 * which does not come with the product: two figures for the terms, two for the bare mentions that the parser reports. Its
 * tokens are joined by blanks, and what is found is widened to whole tokens; punctuation at the ends of a span is no part of it.
 */
final class SkillSpanFigures {
    private static final String DEFAULT_FOLDER = "../../shared/eval/skillspan";

    private record Line(int idx, List<String> tokens, List<String> tagsKnowledge, String source) {}

    private final SkillTaxonomy taxonomy;
    private final JobDescriptionParser parser;

    SkillSpanFigures(SkillTaxonomy taxonomy, JobDescriptionParser parser) {
        this.taxonomy = taxonomy;
        this.parser = parser;
    }

    /** False when the data is not there. */
    boolean measure(Figures figures) {
        Path file = Path.of(System.getProperty("skillspan.dir", DEFAULT_FOLDER)).resolve("dev.jsonl");
        if (!Files.exists(file)) {
            return false;
        }
        List<Annotated> advertisements = advertisements(file);
        KnowledgeTerms terms = new KnowledgeTerms(taxonomy);
        add(figures, "SkillSpan dev, knowledge terms", advertisements, ad -> terms.in(ad.text));
        add(figures, "SkillSpan dev, parser's mentions", advertisements, ad -> mentions(ad.text));
        return true;
    }

    private List<TextSpan> mentions(String text) {
        return parser.parse(text, "en").skills().stream()
                .filter(skill -> !skill.category().equals("soft_skill"))
                .flatMap(skill -> skill.mentions().stream())
                .map((Mention mention) -> new TextSpan(mention.start(), mention.end()))
                .toList();
    }

    private static void add(
            Figures figures, String name, List<Annotated> advertisements, Function<Annotated, List<TextSpan>> finder) {
        long found = 0;
        long annotated = 0;
        long strict = 0;
        long foundNear = 0;
        long annotatedNear = 0;
        for (Annotated ad : advertisements) {
            List<TextSpan> spans = ad.whole(finder.apply(ad));
            found += spans.size();
            annotated += ad.spans.size();
            strict += spans.stream().filter(ad.spans::contains).count();
            foundNear += spans.stream().filter(span -> meets(span, ad.spans)).count();
            annotatedNear +=
                    ad.spans.stream().filter(span -> meets(span, spans)).count();
        }
        figures.addShare(name + ": strict F1", 2 * strict, found + annotated);
        double precision = (double) foundNear / found;
        double recall = (double) annotatedNear / annotated;
        figures.add(name + ": overlap F1", 2 * precision * recall / (precision + recall));
    }

    private static boolean meets(TextSpan span, List<TextSpan> others) {
        return others.stream().anyMatch(other -> other.start() < span.end() && span.start() < other.end());
    }

    private static List<Annotated> advertisements(Path file) {
        try {
            Map<Integer, Annotated> byId = new LinkedHashMap<>();
            Files.readAllLines(file).stream()
                    .map(line -> Json.read(line, Line.class))
                    .filter(line -> line.source().equals("tech"))
                    .forEach(line -> byId.computeIfAbsent(line.idx(), id -> new Annotated())
                            .add(line));
            return byId.values().stream().peek(Annotated::close).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an advertisement, one line a sentence, and where knowledge was annotated in it. */
    private static final class Annotated {
        private final StringBuilder joined = new StringBuilder();
        private final List<TextSpan> tokens = new ArrayList<>();
        private final List<TextSpan> spans = new ArrayList<>();
        private String text;

        void add(Line line) {
            int start = -1;
            for (int i = 0; i < line.tokens().size(); i++) {
                String tag = line.tagsKnowledge().get(i);
                if (start >= 0 && !tag.equals("I")) {
                    span(start, tokens.size()).ifPresent(spans::add);
                    start = -1;
                }
                start = start < 0 && !tag.equals("O") ? tokens.size() : start;
                String token = line.tokens().get(i);
                tokens.add(new TextSpan(joined.length(), joined.length() + token.length()));
                joined.append(token).append(' ');
            }
            if (start >= 0) {
                span(start, tokens.size()).ifPresent(spans::add);
            }
            joined.append('\n');
        }

        /** Without tokens of mere punctuation at its ends. */
        private Optional<TextSpan> span(int first, int end) {
            int from = first;
            int to = end;
            while (to > from && !hasWord(tokens.get(to - 1))) {
                to--;
            }
            while (from < to && !hasWord(tokens.get(from))) {
                from++;
            }
            return from < to
                    ? Optional.of(new TextSpan(
                            tokens.get(from).start(), tokens.get(to - 1).end()))
                    : Optional.empty();
        }

        private boolean hasWord(TextSpan token) {
            return token.of(joined.toString()).codePoints().anyMatch(Character::isLetterOrDigit);
        }

        /** The tokens that the spans touch, each such stretch once. */
        List<TextSpan> whole(List<TextSpan> found) {
            return found.stream()
                    .map(span -> tokens.stream()
                            .filter(token -> token.start() < span.end() && span.start() < token.end())
                            .reduce((left, right) -> new TextSpan(left.start(), right.end()))
                            .orElseThrow())
                    .distinct()
                    .toList();
        }

        void close() {
            text = joined.toString();
        }
    }
}
