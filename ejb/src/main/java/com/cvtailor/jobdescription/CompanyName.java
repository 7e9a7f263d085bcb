package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who hires. Every turn of phrase that names a company is a piece of evidence with a weight; the name with the most
 * weight wins, the earlier one of two that are even. Names with too little of it are never taken.
 */
final class CompanyName {
    private static final int LEAST = 3;
    private static final int MOST_REPEATED = 3;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Pattern MAIL = Pattern.compile("@([a-z0-9-]{3,30})\\.[a-z]{2,6}(?![a-z])");
    private static final List<String> MAIL_SERVICES =
            List.of("gmail", "outlook", "hotmail", "yahoo", "gmx", "web", "icloud", "example", "proton", "protonmail");

    private final String text;
    private final CompanyEvidence evidence;

    /**
     * @param text at most some thousand characters of the advertisement
     * @param headerParts what the first lines say beside the title, in order, and how much that tells
     */
    CompanyName(String text, Map<String, Integer> headerParts, SkillTaxonomy taxonomy) {
        this.text = text;
        evidence = new CompanyEvidence(text, taxonomy);
        headerParts.forEach(evidence::add);
    }

    /** Empty when nothing tells. */
    Optional<String> best() {
        String best = null;
        int most = LEAST - 1;
        for (Map.Entry<String, Integer> entry : evidence.weights().entrySet()) {
            String name = entry.getKey();
            int weight = entry.getValue()
                    + Math.min(MOST_REPEATED, occurrences(name) - 1)
                    + shorterNames(name)
                    + (name.indexOf(' ') > 0 ? 1 : 0);
            if (entry.getValue() > 0 && weight > most && !CompanyWords.isKindOnly(name)) {
                most = weight;
                best = name;
            }
        }
        return Optional.ofNullable(best).map(this::inFull).map(this::asWritten).or(this::byMail);
    }

    private String inFull(String name) {
        return evidence.weights().keySet().stream()
                .filter(longer -> longer.startsWith(name + " "))
                .findFirst()
                .orElse(name);
    }

    /** A part of a name stands for the whole: what speaks for "Almendra" speaks for "Almendra Telemedicina". */
    private int shorterNames(String name) {
        String words = " " + CompanyWords.small(name) + " ";
        return evidence.weights().entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(name) && words.contains(" " + CompanyWords.small(other.getKey()) + " "))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int occurrences(String name) {
        int count = 0;
        for (int at = text.indexOf(name);
                at >= 0 && count <= MOST_REPEATED;
                at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return Math.max(count, 1);
    }

    /** A name in capitals, or without any, as the text spells it elsewhere. */
    private String asWritten(String name) {
        if (name.equals(CompanyWords.small(name))) {
            return CompanyWords.titled(name);
        }
        if (!name.equals(CompanyWords.capitals(name)) || name.length() <= LONGEST_ABBREVIATION) {
            return name;
        }
        Matcher other = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (other.find()) {
            if (!other.group().equals(name)
                    && Character.isUpperCase(other.group().codePointAt(0))) {
                return other.group();
            }
        }
        return CompanyWords.titled(name);
    }

    private Optional<String> byMail() {
        Matcher mail = MAIL.matcher(text);
        while (mail.find()) {
            if (!MAIL_SERVICES.contains(mail.group(1))) {
                return Optional.of(CompanyWords.titled(mail.group(1).replace('-', ' ')));
            }
        }
        return Optional.empty();
    }
}
