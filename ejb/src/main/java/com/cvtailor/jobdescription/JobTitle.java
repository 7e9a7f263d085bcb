package com.cvtailor.jobdescription;

import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what the advertised work is called: in a line of its own near the top, or in a sentence that somebody is sought. */
final class JobTitle {
    private static final int LONGEST = 90;
    private static final int LONGEST_LINE = 180;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[#*_\\s]{0,6}(?:subject|betreff|objet|asunto|re|job title|job|title|position|role|vacancy|stelle|stellentitel|titel|poste"
                    + "|intitul\u00e9|puesto|oferta|we're hiring|we are hiring|hiring|now hiring|join us as|wir suchen|gesucht|nous recrutons"
                    + "|recherche|buscamos|se busca)(?:\\s?:\\s?|\\s{1,3}(?=(?:an?|eine?n?|une?|una?)\\s))(?:an? |eine?n? |une? |una? )?");
    private static final Pattern GENDER = Pattern.compile(
            "(?iu)\\s{0,3}[(\\[]\\s?(?:[mwfhdxivn]|alle|all|gn|div)(?:\\s?[/|,]\\s?(?:[mwfhdxivn*]|gn|div)){0,3}\\s?[)\\]]"
                    + "|\\s{1,3}(?:m/w/d|w/m/d|f/m/x|m/f/d|h/f/x|h/f|f/h|m/f|m/w|all genders)\\b|\\s{0,2}\\((?:all genders|alle geschlechter)\\)");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s[-\u2013\u2014|\u00b7@\u2022]\\s|\\s/\\s|\\s{1,3}(?:at|bei|chez|@|wanted|gesucht|recherch\u00e9e?)(?:\\s|!|$)|\\s{3,}|!!+|\u2014");
    private static final Pattern TERMS = Pattern.compile(
            "(?iu)remote|hybrid|h\u00edbrido|hybride|onsite|on-site|full.?time|part.?time|vollzeit|teilzeit|permanent|unbefristet|befristet"
                    + "|fixed.?term|contract|freelance|homeoffice|home office|salary|t\u00e9l\u00e9travail|teletrabajo|cdi|cdd|indefinido|%|[\u20ac\u00a3$]"
                    + "|\\byears?\\b|\\bsenior\\)|\\bjunior\\)|\\bstart|\\basap");
    private static final Pattern ASIDE = Pattern.compile("\\s?[(\\[][^()\\[\\]]{0,80}[)\\]]");
    private static final Pattern SOUGHT = Pattern.compile(
            "(?iu)(?:hiring|looking for|looks? for|after|seeks?|seeking|recruiting|needs?|need|to appoint|appoint|to hire|want|are going to have"
                    + "|position (?:of|as)|role (?:of|as)|as (?:our|the)|join (?:us|our team) as|sucht|suchen(?: wir)?|suchen wir [^.\\n]{0,80}?|recherch(?:e|ons)|cherch(?:e|ons)"
                    + "|recrut(?:e|ons)|buscamos|busca|necesitamos|necesita|incorporamos|applications for) (?:an?|the|our|another|eine?n?|une?|una?|notre|nuestr[oa]|(?:zwei|two|deux|dos))? ?"
                    + "([^.,;:!?(\\n]{3,80})");
    private static final Pattern END = Pattern.compile(
            "(?iu)\\s(?:who|that|to|in|with|for|at|on|and you|based|from|reporting|\\d|f\u00fcr|mit|in|im|zur|zum|der|die|das|am|qui|pour|au|\u00e0|chez|dans|que|para|con|en|a)(?:\\s|$)"
                    + "|\\s[-\u2013\u2014|]\\s");

    private final SkillTaxonomy taxonomy;

    JobTitle(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * @param first the first lines, blank ones left out
     * @param sentences those in which a sought person may be named
     * @param companyOrNull a name that is no part of a title
     */
    Optional<String> in(List<String> first, List<String> sentences, String companyOrNull) {
        return Stream.of(
                        first.stream().limit(3).flatMap(line -> inLine(line, companyOrNull).stream()),
                        sentences.stream().flatMap(sentence -> inSentence(sentence).stream()),
                        first.stream().skip(3).flatMap(line -> inLine(line, companyOrNull).stream()))
                .flatMap(titles -> titles)
                .map(title -> TitleCase.of(title, taxonomy))
                .findFirst();
    }

    private static Optional<String> inLine(String line, String companyOrNull) {
        String sentence = Sentences.in(line).stream()
                .findFirst()
                .map(span -> span.of(line))
                .orElse("");
        if (sentence.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String bare = GENDER.matcher(LABEL.matcher(sentence).replaceFirst("")).replaceAll("");
        if (SOUGHT.matcher(bare).find()) {
            return Optional.empty();
        }
        return Stream.of(SEPARATOR.split(bare, 6))
                .map(part -> clean(part, companyOrNull))
                .filter(part -> part.length() > 1 && part.length() <= LONGEST)
                .filter(part -> RoleWords.in(part) && !part.contains(". "))
                .findFirst();
    }

    private static Optional<String> inSentence(String sentence) {
        Matcher sought = SOUGHT.matcher(GENDER.matcher(sentence).replaceAll(""));
        while (sought.find()) {
            String words = END.split(sought.group(1).strip() + " ", 2)[0].strip();
            if (!words.isEmpty() && RoleWords.in(words) && words.split(" ").length <= 7) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static String clean(String part, String companyOrNull) {
        String kept = ASIDE.matcher(part)
                .replaceAll(
                        aside -> TERMS.matcher(aside.group()).find() ? "" : Matcher.quoteReplacement(aside.group()));
        int company = companyOrNull == null ? -1 : kept.indexOf(companyOrNull);
        kept = company > 0 ? kept.substring(0, company) : kept;
        if (kept.endsWith(".") && SEPARATOR.split(kept, 2).length == 1 && kept.split(" ").length > 6) {
            return "";
        }
        return kept.replaceAll("^[^\\p{L}\\p{N}]{1,5}|[^\\p{L}\\p{N})+#.*]{1,5}$", "")
                .strip();
    }
}
