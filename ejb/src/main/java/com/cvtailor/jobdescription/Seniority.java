package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import com.cvtailor.skill.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the level off the title, else off what is said of the person before the role's name, of the team to be led or of
 * beginners, else off the years: less than two are junior, less than five mid, more senior.
 */
final class Seniority {
    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();
    private static final int REACH = 4;
    private static final List<String> LEADS = phrases(
            """
            lead a team of|leading a team of|lead the team of|manage a team of|managing a team of|lead and develop a team|line manager
            line management|direct reports|people management responsibility|personnel responsibility|reporting to the post holder
            managers reporting|you will lead those|you will manage a team|build and lead a team|disziplinarisch|f\u00fchren ein team
            f\u00fchrst ein team|leiten ein team|leitest ein team|personalverantwortung|f\u00fchrungsverantwortung|team von
            encadrez une \u00e9quipe|encadrement d'une \u00e9quipe|management d'une \u00e9quipe|managez une \u00e9quipe|dirigez une \u00e9quipe
            equipo a tu cargo|equipo a cargo|personas a tu cargo|liderar\u00e1s un equipo|liderar un equipo|dirigir un equipo
            """);
    private static final List<String> BEGINNERS = phrases(
            """
            professional experience is not presupposed|no professional experience|no prior experience|no experience required
            no experience needed|experience is not required|no previous experience|entry level|entry-level|career starters
            recent graduates|graduates welcome|fresh graduates|first job|berufseinsteiger|berufsanf\u00e4nger|berufseinstieg
            absolventen|keine berufserfahrung|d\u00e9butant accept\u00e9|d\u00e9butants accept\u00e9s|jeune dipl\u00f4m\u00e9|sans exp\u00e9rience
            reci\u00e9n graduado|reci\u00e9n titulado|sin experiencia previa|no se requiere experiencia|primer empleo
            """);

    static {
        WORDS.put(
                "intern",
                WordList.keys(
                        "intern internship praktikant praktikum praktikantin werkstudent werkstudentin"
                                + " stage stagiaire becario becaria pr\u00e1cticas apprentice apprenticeship auszubildende auszubildender azubi alternant alternance volont\u00e4r"));
        WORDS.put(
                "executive",
                WordList.keys(
                        "cto ceo cfo coo cio ciso cpo cmo vp evp svp chief director direktor direktorin"
                                + " directeur directrice directora gesch\u00e4ftsf\u00fchrer gesch\u00e4ftsf\u00fchrerin vorstand president"));
        WORDS.put("principal", WordList.keys("principal staff distinguished"));
        WORDS.put(
                "lead",
                WordList.keys(
                        "lead head leader teamlead leiter leiterin leitung teamleiter teamleiterin teamleitung stationsleitung"
                                + " abteilungsleiter abteilungsleitung gruppenleiter gruppenleitung projektleitung responsable jefe jefa l\u00edder"));
        WORDS.put(
                "senior",
                WordList.keys(
                        "senior sr s\u00e9nior s\u00eanior confirm\u00e9 confirm\u00e9e exp\u00e9riment\u00e9 experienced erfahrener erfahrene"));
        WORDS.put(
                "junior",
                WordList.keys("junior jr graduate trainee entry berufseinsteiger berufseinsteigerin d\u00e9butant"));
        WORDS.put("mid", WordList.keys("mid intermediate midlevel medior"));
    }

    private final String text;
    private final List<String> words;

    Seniority(String text) {
        this.text = Tokenizer.keys(text);
        words = List.of(this.text.strip().split(" "));
    }

    /**
     * @param title null when not found
     * @param titleLine the line that the title stands in, or the empty string
     * @param years null when not stated
     */
    String of(String title, String titleLine, Integer years) {
        return level(keys(title == null ? "" : title))
                .or(() -> level(asides(titleLine)))
                .or(() -> beforeRole(title))
                .or(() -> LEADS.stream().anyMatch(text::contains) ? Optional.of("lead") : Optional.empty())
                .or(() -> Optional.ofNullable(years).map(Seniority::byYears))
                .or(() -> BEGINNERS.stream().anyMatch(text::contains) ? Optional.of("junior") : Optional.empty())
                .orElse(null);
    }

    /** "Site Reliability Engineer (senior)". */
    private static List<String> asides(String line) {
        int open = line.indexOf('(');
        int close = line.indexOf(')', open + 1);
        return open < 0 || close < 0 ? List.of() : keys(line.substring(open, close));
    }

    /** "They need a senior machine learning engineer" below a title that does not say it. */
    private Optional<String> beforeRole(String title) {
        List<String> role = keys(title == null ? "" : title);
        for (int i = 0; !role.isEmpty() && i < words.size(); i++) {
            Optional<String> level = level(List.of(words.get(i)));
            if (level.filter(Set.of("senior", "junior", "principal")::contains).isPresent()
                    && words.subList(i + 1, Math.min(words.size(), i + 1 + REACH))
                            .contains(role.get(role.size() - 1))) {
                return level;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> level(List<String> words) {
        return WORDS.entrySet().stream()
                .filter(level -> words.stream().anyMatch(level.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String byYears(int years) {
        if (years < 2) {
            return "junior";
        }
        return years < 5 ? "mid" : "senior";
    }

    private static List<String> keys(String text) {
        return Tokenizer.tokens(text).stream().map(Token::key).toList();
    }

    private static List<String> phrases(String lines) {
        return lines.lines()
                .flatMap(line -> List.of(line.split("\\|")).stream())
                .map(Tokenizer::keys)
                .toList();
    }
}
