package com.cvtailor.claim;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.matching.SupportedSkills;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that the artifacts which a sentence cites say, prepared for looking claims up. */
final class CitedFacts {
    private static final Pattern AT = Pattern.compile("(?iu)\\b(?:at|bei|chez|en) $");

    private final List<ArtifactFacts> artifacts;
    private final List<SupportedSkills> skills;
    private final List<SourceText> texts = new ArrayList<>();
    private final Set<String> sentences = new HashSet<>();
    private final Quotations quotations;
    private final Tracing tracing;
    private final StatedNumbers numbers;

    CitedFacts(SkillTaxonomy taxonomy, List<ArtifactFacts> artifacts) {
        this.artifacts = artifacts;
        this.skills = artifacts.stream()
                .map(artifact -> new SupportedSkills(taxonomy, artifact))
                .toList();
        for (ArtifactFacts artifact : artifacts) {
            String language = Words.languageOf(artifact.description() + " " + artifact.title());
            names(artifact).map(name -> new SourceText(name, language, false)).forEach(texts::add);
            texts.add(new SourceText(artifact.description(), language, true));
        }
        texts.forEach(text -> sentences.addAll(text.comparableSentences()));
        this.quotations = new Quotations(artifacts);
        this.tracing = new Tracing(texts);
        this.numbers = new StatedNumbers(artifacts, texts);
    }

    List<ArtifactFacts> artifacts() {
        return artifacts;
    }

    List<SourceText> texts() {
        return texts;
    }

    Tracing tracing() {
        return tracing;
    }

    StatedNumbers numbers() {
        return numbers;
    }

    Stream<Segment> segments() {
        return texts.stream().flatMap(text -> text.segments().stream());
    }

    Quotations quotations() {
        return quotations;
    }

    /** Whether an artifact says this sentence itself, but for a leading "I". */
    boolean holdSentence(String sentence) {
        return sentences.contains(SourceText.comparable(sentence));
    }

    boolean support(Skill skill) {
        return skills.stream().anyMatch(supported -> supported.support(skill));
    }

    /** Whether a description has the words together in a stretch that tells of the person's own work. */
    boolean tellOf(String words) {
        String keys = Tokenizer.keys(words);
        return texts.stream()
                .filter(SourceText::isTold)
                .flatMap(text -> text.segments().stream())
                .anyMatch(segment -> segment.isOwn() && segment.keys().contains(keys));
    }

    /**
     * Whether these words belong to the name of a cited employer: "Harborline Logistics" claims no logistics. A name that is
     * nothing but the words counts only where somebody is at it: "at Oracle", not "with Oracle".
     */
    boolean nameAround(String sentence, int start, int end) {
        return artifacts.stream()
                .map(ArtifactFacts::organization)
                .filter(name -> name != null && !name.isBlank())
                .anyMatch(name -> Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(sentence)
                        .results()
                        .filter(found -> found.start() <= start && found.end() >= end)
                        .anyMatch(found -> found.end() - found.start() > end - start
                                || AT.matcher(sentence.substring(0, start)).find()));
    }

    private static Stream<String> names(ArtifactFacts artifact) {
        Stream<String> own = Stream.of(artifact.title(), artifact.role(), artifact.organization());
        Stream<String> links = artifact.evidence().stream().map(ArtifactFacts.EvidenceFact::description);
        return Stream.of(own, artifact.technologies().stream(), links)
                .flatMap(words -> words)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank());
    }
}
