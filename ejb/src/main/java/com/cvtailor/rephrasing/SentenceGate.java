package com.cvtailor.rephrasing;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.Reason;
import com.cvtailor.claim.Rewording;
import com.cvtailor.generation.CitedText;
import com.cvtailor.generation.ClaimGate;
import com.cvtailor.language.TextLanguage;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges a model's sentence against the template's sentence that it is to replace: it must be plain text in the same language,
 * at most one and a half times as long, keep the numbers and skills, say only what the template's sentence says, and claim nothing
 * that the sentence's sources do not support. Deterministic; for one document and one thread.
 */
final class SentenceGate {

    private static final Pattern MARKUP = Pattern.compile(
            "[\\p{Cntrl}\\u2028\\u2029]" // also line breaks
                    + "|</?[a-zA-Z!][^<>]{0,200}>|&#?\\w{2,8};" // HTML
                    + "|\\*\\*|__|`|^\\s{0,3}(?:#{1,6}|[-*+•])\\s|\\[[^\\[\\]]{1,200}]\\(" // Markdown
                    + "|\\[\\[\\d{1,3}]]"); // a place for personal data that was not asked for
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u00a0\\u202f' ]\\d{3})*(?:[.,]\\d+)?");
    private static final double LONGEST = 1.5;

    private final ClaimGate claims;
    private final SkillTaxonomy taxonomy;
    private final String language;
    private final Map<Integer, ArtifactFacts> facts;
    private final Map<List<Integer>, ClaimGate.Ground> grounds = new HashMap<>();

    /**
     * @param language of the document, which a sentence too short to tell is taken to be in
     */
    SentenceGate(ClaimGate claims, SkillTaxonomy taxonomy, String language, List<ArtifactFacts> facts) {
        this.claims = claims;
        this.taxonomy = taxonomy;
        this.language = language;
        this.facts = facts.stream().collect(Collectors.toMap(ArtifactFacts::id, Function.identity()));
    }

    /** Why the candidate cannot take the sentence's place; empty if it can. The cheap questions come first. */
    Optional<Rejection> judge(CitedText sentence, String candidate) {
        if (candidate.isBlank()) {
            return rejected("empty", candidate, "");
        }
        if (hasMarkup(sentence.text(), candidate)) {
            return rejected("markup", candidate, "");
        }
        if (candidate.length() > sentence.text().length() * LONGEST) {
            return rejected("too_long", candidate, "");
        }
        Optional<String> lost = lost(sentence.text(), candidate);
        if (lost.isPresent()) {
            return rejected("lost", candidate, lost.get());
        }
        if (inAnotherLanguage(sentence.text(), candidate)) {
            return rejected("language", candidate, "");
        }
        if (!candidate.equals(sentence.text())) {
            Rewording rewording = new Rewording(sentence.text(), language);
            Set<String> added = rewording.added(candidate);
            if (!added.isEmpty()) {
                return rejected("unsupported", candidate, String.join("; ", added));
            }
            Set<String> held = rewording.lost(candidate);
            if (!held.isEmpty()) {
                return rejected("lost", candidate, String.join(", ", held));
            }
        }
        List<Reason> unsupported =
                grounds.computeIfAbsent(sentence.sources(), this::ground).unsupported(candidate);
        return unsupported.isEmpty()
                ? Optional.empty()
                : rejected(
                        "unsupported",
                        candidate,
                        unsupported.stream().map(Reason::text).distinct().collect(Collectors.joining("; ")));
    }

    private ClaimGate.Ground ground(List<Integer> sources) {
        return claims.on(
                sources.stream().filter(facts::containsKey).map(facts::get).toList(), language);
    }

    /** What a person has written with such characters may be kept. */
    private static boolean hasMarkup(String sentence, String candidate) {
        Matcher markup = MARKUP.matcher(candidate);
        while (markup.find()) {
            if (!sentence.contains(markup.group())) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> lost(String sentence, String candidate) {
        TreeSet<String> lost = numbers(sentence);
        lost.removeAll(numbers(candidate));
        TreeSet<String> skills = skills(sentence);
        skills.removeAll(skills(candidate));
        lost.addAll(skills);
        return lost.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lost));
    }

    /** Without what only groups their digits. */
    private static TreeSet<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().replaceAll("[.,\\u00a0\\u202f' ](?=\\d{3}(?:\\D|$))", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> skills(String text) {
        return taxonomy.mentionsIn(text).stream()
                .map(SkillMention::skill)
                .map(skill -> skill.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean inAnotherLanguage(String sentence, String candidate) {
        String expected = TextLanguage.of(sentence).orElse(language);
        return TextLanguage.of(candidate)
                .filter(found -> !found.equals(expected))
                .isPresent();
    }

    private static Optional<Rejection> rejected(String reason, String candidate, String detail) {
        return Optional.of(new Rejection(reason, candidate, detail));
    }
}
