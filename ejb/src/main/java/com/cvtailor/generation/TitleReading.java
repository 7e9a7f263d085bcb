package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads off an artifact's title what its owner has not filled in: "Business analyst at Harrow Consulting" names a role and an
 * employer, "MSc in Statistics" is education though it was entered as a project. What the owner has said is never changed.
 */
final class TitleReading {
    private static final String ORGANIZATION =
            "(?<organization>(?:(?:the|der|die|la|el|l['\u2019]) ?[\\p{Ll} ]{0,40})?\\p{Lu}[^,:()]{1,80})";
    private static final List<Pattern> POSTS = List.of(
            Pattern.compile("(?u)(?<role>[^,:()]{2,80}?) (?:at|bei|chez|en) " + ORGANIZATION + "(?:[:(,].{1,160})?"),
            Pattern.compile("(?u)(?<role>[^:()]{2,80}), " + ORGANIZATION),
            Pattern.compile("(?u)(?<role>[^,:()]{2,60}): [^:()]{2,120}, " + ORGANIZATION),
            Pattern.compile("(?u)[^()]{1,120}? (?:at|bei|chez|en) " + ORGANIZATION + " \\((?<role>[^():,]{2,60})\\)"));
    private static final Pattern END_OF_ROLE =
            Pattern.compile("(?iu),.*| (?:for|of|in|on|für|im|pour|de|du|para)\\b.*");
    private static final Map<String, ArtifactType> KINDS = new LinkedHashMap<>();
    private static final Map<String, ArtifactType> ANYWHERE = new LinkedHashMap<>();
    private static final Set<String> ROLES = new HashSet<>();

    static {
        read();
    }

    private TitleReading() {}

    /** The same facts with type, role and organization as far as only the title tells them. */
    static ArtifactFacts complete(ArtifactFacts facts, SkillTaxonomy taxonomy) {
        ArtifactType type = facts.type() == ArtifactType.PROJECT ? type(facts.title(), taxonomy) : facts.type();
        if (facts.role() == null && facts.organization() == null && isWork(type)) {
            for (Pattern pattern : POSTS) {
                Matcher post = pattern.matcher(facts.title());
                if (post.matches() && isRole(post.group("role"))) {
                    boolean titleIsPost = post.start("role") == 0;
                    return with(
                            facts,
                            titleIsPost ? ArtifactType.EMPLOYMENT : type,
                            post.group("role"),
                            post.group("organization"));
                }
            }
        }
        return with(facts, type, facts.role(), facts.organization());
    }

    private static boolean isWork(ArtifactType type) {
        return type == ArtifactType.PROJECT || type == ArtifactType.EMPLOYMENT;
    }

    private static ArtifactType type(String title, SkillTaxonomy taxonomy) {
        String lower = title.toLowerCase(Locale.ROOT);
        boolean certificate = taxonomy.named(title)
                .filter(skill -> skill.category() == SkillCategory.CERTIFICATION)
                .isPresent();
        return certificate
                ? ArtifactType.CERTIFICATION
                : first(KINDS, word -> startsWithWord(lower, word))
                        .or(() -> first(ANYWHERE, lower::contains))
                        .orElse(ArtifactType.PROJECT);
    }

    private static Optional<ArtifactType> first(Map<String, ArtifactType> words, Predicate<String> fits) {
        return words.entrySet().stream()
                .filter(word -> fits.test(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean startsWithWord(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    private static boolean isRole(String words) {
        String head = END_OF_ROLE.matcher(words).replaceFirst("").toLowerCase(Locale.ROOT);
        return ROLES.contains(head) || ROLES.contains(head.substring(head.lastIndexOf(' ') + 1));
    }

    private static ArtifactFacts with(ArtifactFacts facts, ArtifactType type, String role, String organization) {
        return new ArtifactFacts(
                facts.id(),
                type,
                facts.title(),
                facts.description(),
                organization,
                role,
                facts.startDate(),
                facts.endDate(),
                facts.technologies(),
                facts.evidence());
    }

    private static void read() {
        for (String line : lines()) {
            List<String> columns = new ArrayList<>(Arrays.asList(line.split("\t")));
            List<String> words = Arrays.asList(
                    columns.get(columns.size() - 1).toLowerCase(Locale.ROOT).split("\\|"));
            switch (columns.get(0)) {
                case "kind" -> words.forEach(word -> KINDS.putIfAbsent(word, ArtifactType.of(columns.get(1))));
                case "anywhere" -> words.forEach(word -> ANYWHERE.putIfAbsent(word, ArtifactType.of(columns.get(1))));
                default -> ROLES.addAll(words);
            }
        }
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(TitleReading.class.getResourceAsStream("titles.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
