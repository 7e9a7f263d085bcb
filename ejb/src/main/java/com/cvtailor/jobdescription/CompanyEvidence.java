package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the turns of phrase by which a text names a company, each with a weight. Looks at the beginnings of sentences only. */
final class CompanyEvidence {
    private static final int HIRES_WEIGHT = 4;
    private static final int LONGEST = 200;
    private static final int LONGEST_BEFORE_LEGAL_FORM = 70;
    private static final int SIGNATURE_LINES = 6;
    private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{M}\\d'\u2019+-]|\\.(?=\\p{L})){0,30}";
    private static final String NAME = "(?:(?:[Tt]he|Der|Die|Das|Den|Le|La|L'|L\u2019|El) ?)?(" + WORD
            + "(?:,? (?:&|of the|of|for|and|de la|de l'|de|du|des|der|die|f\u00fcr|und|et|y|del|la) " + WORD + "| "
            + WORD + "){0,5})";
    private static final Pattern LEGAL_FORM = Pattern.compile(
            " (?:GmbH(?: & Co\\.? KG)?|AG|SE|Ltd|Limited|Inc|LLC|plc|PLC|Corp|S\\.A\\.S?|SAS|SARL|S\\.?L\\.?U?|BV|B\\.V|KG|e\\.V|eG|Oy|AB|ApS)(?![\\p{L}\\d])");
    private static final Pattern BEFORE_LEGAL_FORM =
            Pattern.compile("(?:^|[^\\p{L}\\p{M}\\d&-])(" + WORD + "(?: (?:&|und|et|y|" + WORD + ")){0,4}),?$");
    private static final Pattern SUBJECT = Pattern.compile(
            NAME
                    + "(?: \\([^)\\n]{1,60}\\))? ((?:is |are )?[\\p{Ll}\\p{M}]{2,20})(?: (an?|the|founded|eine?|une?|le|la|una?|ein) )?");
    private static final Set<String> HIRES = Set.of(
            ("is hiring,is looking,is seeking,is recruiting,is growing,are hiring,are looking,are seeking,are recruiting,"
                            + "seeks,needs,invites,sucht,stellt,recherche,cherche,recrute,busca,necesita,incorpora")
                    .split(","));
    private static final Set<String> DOES = WordList.of(
            """
            is was makes make builds build develops operates helps sells prints runs provides offers keeps
            acts hires promotes welcomes employs supports publishes started designs produces turns brings
            gives lets connects serves has applies does aims believes values reserves sponsors strives ist
            sind entwickelt betreibt baut bietet macht verkauft liefert produziert hilft versorgt plant
            fördert wurde édite développe propose conçoit fabrique est aide accompagne crée exploite es
            desarrolla ofrece nació fabrica diseña ayuda crea gestiona opera
            """);
    private static final Set<String> TELLING = WordList.of(
            """
            makes hires develops operates entwickelt betreibt édite développe desarrolla
            """);
    private static final Pattern ABOUT =
            Pattern.compile("(?:About|Join|Why|Welcome to|Life at|Working at|Work at|At|Who is"
                    + "|\u00dcber|Bei(?: der| dem| den)?|Die|Warum|Willkommen bei|Komm zu|\u00c0 propos de|Chez|Rejoignez|Pourquoi|Qui est"
                    + "|Sobre|En|\u00danete a|Por qu\u00e9|Qui\u00e9nes somos en) " + NAME + "(?=[\\s,:?!.]|$)");
    private static final Pattern WE_ARE =
            Pattern.compile("(?:[Hh]i, |[Hh]ey, )?(?:We are|We're|we are|we're|Wir sind(?: die| der| das)?|Wir, die"
                    + "|Wir von(?: der)?|Nous sommes|Somos|I work (?:for|at)) " + NAME + "(?=[,.:!(\u2013 ]|$)");
    private static final Pattern WE_ARE_SMALL = Pattern.compile(
            "(?:we are|we're) (?!looking|hiring|not|now|a |an |the |in |on |all |still |happy |proud |going )"
                    + "((?:[\\p{Ll}\\d&]{2,20} ){0,3}[\\p{Ll}\\d&]{2,20})[,.(]");
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)^(?:(?:kind|best|warm|warmest)? ?regards|all the best|best wishes|best|cheers|yours|sincerely|mit (?:freundlichen|besten|herzlichen) gr\u00fc\u00dfen"
                    + "|viele gr\u00fc\u00dfe|beste gr\u00fc\u00dfe|cordialement|bien \u00e0 vous|salutations|un saludo|saludos|atentamente)");

    private final SkillTaxonomy taxonomy;
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    /** @param text at most some thousand characters of an advertisement */
    CompanyEvidence(String text, SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        signature(text);
        legalForms(text);
        boolean opens = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (opens && Character.isLetter(c)) {
                sentence(text.substring(at, Math.min(text.length(), at + LONGEST)));
                opens = false;
            } else if (c == '\n' || c == '\u2022') {
                opens = true;
            } else if (c == ' ') {
                opens |= at > 0 && ".!?:".indexOf(text.charAt(at - 1)) >= 0;
            } else if (Character.isDigit(c)) {
                opens = false;
            }
        }
    }

    void add(String words, int weight) {
        String name = CompanyWords.clean(words);
        boolean skill = weight < HIRES_WEIGHT && taxonomy.named(name).isPresent();
        if (!skill && CompanyWords.canBeName(name)) {
            weights.merge(name, weight, Integer::sum);
        }
    }

    /** By name, in the order in which they were found. */
    Map<String, Integer> weights() {
        return weights;
    }

    private void sentence(String sentence) {
        Matcher subject = SUBJECT.matcher(sentence);
        if (subject.lookingAt()) {
            String verb = subject.group(2);
            boolean telling = subject.group(3) != null || TELLING.contains(verb);
            int does = DOES.contains(verb) ? telling ? 3 : 2 : 0;
            add(subject.group(1), HIRES.contains(verb) ? HIRES_WEIGHT : does);
        }
        named(ABOUT, sentence, 3);
        named(WE_ARE, sentence, 4);
        named(WE_ARE_SMALL, sentence, 4);
    }

    private void named(Pattern pattern, String sentence, int weight) {
        Matcher matcher = pattern.matcher(sentence);
        if (matcher.lookingAt()) {
            add(matcher.group(1), weight);
        }
    }

    private void legalForms(String text) {
        Matcher form = LEGAL_FORM.matcher(text);
        while (form.find()) {
            Matcher before = BEFORE_LEGAL_FORM.matcher(
                    text.substring(Math.max(0, form.start() - LONGEST_BEFORE_LEGAL_FORM), form.start()));
            if (before.find()) {
                add(before.group(1), 5);
            }
        }
    }

    /** The lines below "Kind regards". */
    private void signature(String text) {
        List<String> last = new ArrayList<>(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        last.subList(0, Math.max(0, last.size() - SIGNATURE_LINES)).clear();
        boolean closed = false;
        for (String line : last) {
            if (closed && line.indexOf(' ') > 0 && Character.isUpperCase(line.codePointAt(0))) {
                add(line, 2);
            }
            closed |= CLOSING.matcher(line).find();
        }
    }
}
