package com.cvtailor.jobdescription;

import com.cvtailor.skill.StopWords;
import com.cvtailor.skill.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names that a company may have from other words with a capital letter. */
final class CompanyWords {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final Pattern LEGAL_FORM = Pattern.compile(
            ",?\\s(?:GmbH(?: & Co\\.? KG)?|AG|SE|Ltd|Limited|Inc|LLC|plc|PLC|Corp|S\\.A\\.S?|SAS|SARL|S\\.?L\\.?U?|BV|B\\.V|KG|e\\.V|eG|Oy|AB|ApS)\\.?$");
    private static final Pattern NO_PART = Pattern.compile(
            "\\([^)]{0,80}\\)|(?:'s|\u2019s)?[^\\p{L}\\p{N})&+]{0,10}$|^[^\\p{L}\\p{N}]{0,10}(?:[Tt]he |THE )?");
    private static final Pattern TERMS = Pattern.compile(
            "(?iu)\\b(?:remote|hybrid|h\u00edbrido|hybride|on.?site|full.?time|part.?time|vollzeit|teilzeit|permanent|homeoffice|salary|subject|grade|cdi|cdd"
                    + "|t\u00e9l\u00e9travail|contract|unbefristet|befristet|vacancy|notice|europe|europa|worldwide|deadline|location|limited|fixed|reference|benefits|training|months?)\\b|[\u20ac\u00a3$%\\d]{2,}|\\d[km]");
    private static final Set<String> COMMON = WordList.of(
            """
            about all any applicants applications apply based benefits both candidates clients conditions
            contract customers das data day dear dein deine der design die du each el elle engineering english
            es esta este every everyone experience french german good half he hello here hi hospitals how i if
            ihr ihre il interested it job junior knowledge la las le leadership les life location los
            many marketing most my no nobody nosotros not nothing notre nous nuestra nuestro on one our part
            pay people please position product remote requirements responsibilities role salary sales
            se senior she sie some spanish support team that the there these they this those three today
            training tu two un une unser unsere us votre vous we what when where who why wir work you your
            """);

    private static final Set<String> KINDS = WordList.of(
            """
            unit observatory institute department team office laboratory lab company client council university hospital directorate
            ministry agency school college group foundation organisation organization firm startup institut klinik unternehmen firma
            verein stiftung amt beh\u00f6rde universit\u00e4t hochschule entreprise soci\u00e9t\u00e9 laboratoire h\u00f4pital universit\u00e9 empresa instituto
            universidad fundaci\u00f3n committee board programme project province
            """);

    private CompanyWords() {}

    /** "The Institute" is what a company is, not what it is called. */
    static boolean isKindOnly(String name) {
        return KINDS.contains(small(name));
    }

    /** Without legal form, brackets, trailing signs and a possessive. */
    static String clean(String words) {
        String name = NO_PART.matcher(words.strip()).replaceAll("");
        return LEGAL_FORM.matcher(name).replaceAll("").strip();
    }

    static boolean canBeName(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        List<String> words = Arrays.asList(small(name).split("\\s+"));
        String opening = words.get(0).split("['\u2019]", 2)[0];
        return words.size() <= MOST_WORDS
                && !COMMON.contains(opening)
                && !COMMON.contains(words.get(0))
                && !StopWords.contains(words.get(0))
                && !TERMS.matcher(name).find()
                && !RoleWords.in(name);
    }

    static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    static String titled(String name) {
        return Arrays.stream(small(name).split(" "))
                .map(word -> word.length() < 4 && StopWords.contains(word) || word.isEmpty()
                        ? word
                        : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
