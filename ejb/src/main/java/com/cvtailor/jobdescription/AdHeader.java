package com.cvtailor.jobdescription;

import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Tokenizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who looks for whom: the title and the company of an advertisement, mostly told in its first lines. */
final class AdHeader {
    private static final int LINES = 12;
    private static final int LONGEST_LINE = 300;
    private static final int SENTENCES = 40;
    private static final int READ = 8_000;
    private static final int HEADER_LINES = 4;
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s[-\u2013\u2014|\u00b7@\u2022]\\s|\\s/\\s|\\s{1,3}(?:at|bei|chez|@)\\s|\\s{3,}|!!+|\\.\\s|\\s?[(]");
    private static final Pattern CAPITALS = Pattern.compile(
            "(?u)\\p{Lu}[^\\s]{0,30}(?: (?:&|of|for|and|the|de|la|du|des|der|die|f\u00fcr|und|et|y|del|\\p{Lu}[^\\s]{0,30})){0,7}\\.?");

    private static final Pattern EMPLOYED_AT = Pattern.compile(
            "(?u)(?:\\s(?:at|bei(?: der| dem)?|chez|@|en)|(?i:(employer|company|arbeitgeber|unternehmen|firma|entreprise|employeur|empresa)):)\\s"
                    + "(\\p{Lu}[^\\s,.(|]{0,30}(?: (?:&|of|\\p{Lu}[^\\s,.(|]{0,30})){0,4})");
    private static final int BARE = 2;
    private static final int WITH_PLACE = 3;
    private static final int EMPLOYER = 4;

    private final String title;
    private final String titleLine;
    private final String company;

    AdHeader(SkillTaxonomy taxonomy, String text) {
        String read = text.length() <= READ
                ? text
                : text.substring(0, READ / 2) + "\n" + text.substring(text.length() - READ / 2);
        List<String> first = read.lines()
                .limit(LINES * 3L)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                .toList();
        company = new CompanyName(read, parts(first, taxonomy), taxonomy).best().orElse(null);
        List<String> sentences = Sentences.in(read).stream()
                .limit(SENTENCES)
                .map(span -> read.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_LINE)))
                .toList();
        title = new JobTitle(taxonomy).in(first, sentences, company).orElse(null);
        titleLine = title == null
                ? ""
                : first.stream()
                        .filter(line -> line.regionMatches(true, 0, title, 0, title.length()))
                        .findFirst()
                        .orElse("");
    }

    /** Null when not found. */
    String title() {
        return title;
    }

    /** The line that begins with the title, or the empty string. */
    String titleLine() {
        return titleLine;
    }

    /** Null when not found. */
    String company() {
        return company;
    }

    /** The pieces of the first lines that look like names, with more weight before a place ("Oakline, Cork") or after "at". */
    private static Map<String, Integer> parts(List<String> first, SkillTaxonomy taxonomy) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        first.stream()
                .limit(HEADER_LINES)
                .filter(line -> !Bullet.of(line).present())
                .map(AdHeader::firstSentence)
                .filter(line -> line.length() <= LONGEST_LINE / 2)
                .peek(line -> employer(line).ifPresent(name -> parts.put(name, EMPLOYER)))
                .flatMap(line -> Stream.of(SEPARATOR.split(line, 8)))
                .forEach(piece -> {
                    String[] places = piece.split(",\\s", 3);
                    int at = places.length > 1 && RoleWords.in(places[0]) ? 1 : 0;
                    String name = places[at].strip();
                    boolean heading =
                            !Phrases.HEADINGS.in(Tokenizer.tokens(piece)).isEmpty();
                    boolean skill = taxonomy.mentionsIn(name).stream().anyMatch(mention -> mention.start() == 0);
                    if (!skill
                            && !heading
                            && name.indexOf(':') < 0
                            && CAPITALS.matcher(name).matches()
                            && !RoleWords.in(name)) {
                        parts.merge(name, places.length > at + 1 ? WITH_PLACE : BARE, Math::max);
                    }
                });
        return parts;
    }

    /** "Engineer at Oakline", "Arbeitgeber: Oakline". */
    private static Optional<String> employer(String line) {
        Matcher matcher = EMPLOYED_AT.matcher(line);
        boolean found =
                matcher.find() && (matcher.group(1) != null || RoleWords.in(line.substring(0, matcher.start())));
        return found ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** Whether the line holds the name, in whatever case. */
    static boolean contains(String line, String name) {
        return line.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static String firstSentence(String line) {
        return Sentences.in(line).stream()
                .findFirst()
                .map(span -> span.of(line))
                .orElse(line);
    }
}
