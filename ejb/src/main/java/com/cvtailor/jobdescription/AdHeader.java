package com.cvtailor.jobdescription;

import com.cvtailor.skill.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the role and the company in the first lines of an advertisement. */
final class AdHeader {
    private static final int LINES = 12;
    private static final int LONGEST = 90;
    private static final int REPEATED = 2;
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)\\b(?:\\p{L}{0,20}(?:engineer|developer|programmer|designer|researcher|scientist|analyst|architect|consultant"
                    + "|administrator|controller|accountant|entwickler|ingenieur|berater|leitung|referent|sachbearbeiter|pfleger|techniker)"
                    + "|manager|(?:product|project|design|team|tech) lead|specialist|fellow|associate|nurse|officer|lead|teacher|editor|writer|buyer|postdoc"
                    + "|pm|recruiter|coordinator|assistant|technician|chef\u00b7fe de|chef de|cheffe de|ing\u00e9nieure?|d\u00e9veloppeure?|responsable"
                    + "|chargée? de|ingenier[oa]|desarrollador|dise\u00f1ador|analista|gestor|jef[ea] de|t\u00e9cnico)");
    private static final Pattern GENDER = Pattern.compile(
            "(?iu)\\s*\\(\\s*(?:[mwfhdxivn]|alle|all|gn)(?:\\s*[/|,]\\s*(?:[mwfhdxivn*]|gn)){0,3}\\s*\\)|\\s+(?:m/w/d|f/m/x|h/f)\\b");
    private static final Pattern HIRING = Pattern.compile(
            "(?iu)^(.{2,60}?) (?:is|are) (?:hiring|looking for|seeking|recruiting)(?: an?| our)? (.{3,80}?)(?:[(.!,]|$)");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s[-\u2013\u2014|\u00b7@/]\\s|\\s+at\\s+|\\s+bei\\s+|\\s+chez\\s+|\\s{3,}|!!+");
    private static final Pattern COMPANY = Pattern.compile(
            "(?u)^(?:About |\u00dcber )?(\\p{Lu}[\\p{L}\\d&.' -]{1,60}? (?:GmbH|AG|SE|Ltd|Inc|LLC|plc|S\\.A\\.S?\\.?|S\\.L\\.|BV|KG|e\\.V\\.))\\b");
    private static final Pattern TERMS =
            Pattern.compile("(?iu)remote|hybrid|full.?time|vollzeit|teilzeit|permanent|homeoffice|salary|subject");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?u)(?:^|[.!] )(?:We're|We are|Wir sind(?: die)?|Nous sommes|Somos) (\\p{Lu}[\\p{L}\\d&]{2,30}(?: (?:& )?\\p{Lu}[\\p{L}\\d]{1,30}){0,3})[,.]");

    private String title;
    private String company;

    AdHeader(String text) {
        List<String> first = Arrays.stream(text.split("\n", LINES * 3))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .map(line -> line.substring(0, Math.min(line.length(), 300)))
                .toList();
        first.forEach(this::read);
        company = Optional.ofNullable(company)
                .or(() -> first.stream()
                        .flatMap(line -> introduction(line).stream())
                        .findFirst())
                .or(() -> first.stream()
                        .flatMap(line -> repeatedName(line, text).stream())
                        .findFirst())
                .orElse(null);
    }

    /** Null when not found. */
    String title() {
        return title;
    }

    /** Null when not found. */
    String company() {
        return company;
    }

    private void read(String line) {
        Matcher hiring = HIRING.matcher(line);
        if (title == null && hiring.find() && ROLE.matcher(hiring.group(2)).find()) {
            title = hiring.group(2).strip();
            company = hiring.group(1).strip();
        }
        Matcher named = COMPANY.matcher(line);
        if (company == null && named.find()) {
            company = named.group(1).strip();
        }
        if (title == null && line.length() <= 2 * LONGEST) {
            readTitleLine(line);
        }
    }

    private void readTitleLine(String line) {
        String bare = GENDER.matcher(
                        line.replaceFirst("(?i)^(?:subject|betreff|job title|position|stelle)\\s?:\\s?", ""))
                .replaceAll("");
        String[] parts = SEPARATOR.split(bare, 6);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (ROLE.matcher(part).find() && part.length() <= LONGEST && !part.endsWith(".")) {
                title = part;
                return;
            }
        }
    }

    /** A name that stands by itself in the first lines and that the text comes back to. */
    private static Optional<String> repeatedName(String line, String text) {
        String separated = ROLE.matcher(line).find() ? line : line.replace(",", " - ");
        return Arrays.stream(SEPARATOR.split(separated, 8))
                .map(part -> part.replaceAll("[^\\p{L}\\p{N}.)]+$", "").strip())
                .filter(part -> part.length() > 2 && part.length() <= 60 && Character.isUpperCase(part.codePointAt(0)))
                .filter(part ->
                        !ROLE.matcher(part).find() && Tokenizer.tokens(part).size() <= 6)
                .filter(part -> !TERMS.matcher(part).find())
                .filter(part -> occurrences(part, text) >= REPEATED)
                .findFirst();
    }

    private static long occurrences(String name, String text) {
        String keys = Tokenizer.keys(text);
        String wanted = Tokenizer.keys(name);
        return IntStream.iterate(keys.indexOf(wanted), at -> at >= 0, at -> keys.indexOf(wanted, at + 1))
                .count();
    }

    private static Optional<String> introduction(String line) {
        Matcher matcher = INTRODUCTION.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
