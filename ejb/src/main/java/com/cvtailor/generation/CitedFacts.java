package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.matching.Disclaimers;
import com.cvtailor.matching.SupportedSkills;
import com.cvtailor.skill.Clauses;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import com.cvtailor.skill.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the artifacts which a sentence cites say, prepared for looking claims up. */
final class CitedFacts {
    private static final Pattern ONE_OF =
            Pattern.compile("(?iu)\\b(?:one of|eine[rs]? von|un[eoa]? des?|uno de los) (?:the )?$");
    private static final Pattern AT = Pattern.compile("(?iu)\\b(?:at|bei|chez|en) $");
    private static final int REACH = 20;
    private static final Set<BigDecimal> ONE = Set.of(BigDecimal.ONE);

    private final List<ArtifactFacts> artifacts;
    private final List<SupportedSkills> skills;
    private final String text;
    private final String keys;
    private final String ownKeys;
    private final List<Quantity> quantities;
    private final Set<String> ownSentences = new HashSet<>();

    CitedFacts(SkillTaxonomy taxonomy, List<ArtifactFacts> artifacts) {
        this.artifacts = artifacts;
        this.skills = artifacts.stream()
                .map(artifact -> new SupportedSkills(taxonomy, artifact))
                .toList();
        this.text = artifacts.stream().map(CitedFacts::allWords).collect(Collectors.joining("\n"));
        this.keys = Tokenizer.keys(text);
        this.ownKeys = Sentences.in(text).stream()
                .flatMap(sentence -> Clauses.in(text, sentence).stream())
                .map(clause -> clause.of(text))
                .filter(clause -> !Disclaimers.in(clause))
                .map(Tokenizer::keys)
                .collect(Collectors.joining());
        this.quantities = withOthersOfAGroup(text, Quantities.in(text));
        for (TextSpan sentence : Sentences.in(text)) {
            ownSentences.add(OwnSentence.comparable(sentence.of(text)));
        }
    }

    List<ArtifactFacts> artifacts() {
        return artifacts;
    }

    String text() {
        return text;
    }

    /** Whether an artifact says this sentence itself, but for a leading "I". */
    boolean holdSentence(String sentence) {
        return ownSentences.contains(OwnSentence.comparable(sentence));
    }

    boolean support(Skill skill) {
        return skills.stream().anyMatch(supported -> supported.support(skill));
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

    boolean support(Quantity quantity) {
        return quantities.stream().anyMatch(quantity::isSameAs);
    }

    boolean hold(String wordsAnywhere) {
        return keys.contains(Tokenizer.keys(wordsAnywhere));
    }

    /** Whether the words stand where the artifacts speak of the person's own work. */
    boolean holdAsOwn(String words) {
        return ownKeys.contains(Tokenizer.keys(words));
    }

    /** "One of five engineers" also says that there were four others. */
    private static List<Quantity> withOthersOfAGroup(String text, List<Quantity> stated) {
        List<Quantity> all = new ArrayList<>(stated);
        stated.stream()
                .filter(quantity -> ONE_OF.matcher(
                                text.substring(Math.max(0, quantity.start() - REACH), quantity.start()))
                        .find())
                .forEach(quantity -> quantity.values()
                        .forEach(value -> all.add(new Quantity(
                                Set.of(value.subtract(BigDecimal.ONE)),
                                quantity.text(),
                                quantity.start(),
                                quantity.end()))));
        all.add(new Quantity(ONE, "1", 0, 0));
        return all;
    }

    private static String allWords(ArtifactFacts artifact) {
        Stream<String> own =
                Stream.of(artifact.title(), artifact.role(), artifact.organization(), artifact.description());
        Stream<String> links = artifact.evidence().stream().map(ArtifactFacts.EvidenceFact::description);
        return Stream.of(own, artifact.technologies().stream(), links)
                .flatMap(words -> words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
