package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of job titles, and when two of them are the same. */
final class Ranks {
    static final Set<String> RANKS = WordList.of(
            "senior junior lead head chief principal staff deputy assistant associate vice executive general area leitend leitende leitender");
    static final Set<String> JOBS = WordList.of(
            """
            sre cto ceo cfo cio coo ciso vp admin sysadmin devops postdoc qa freelancer intern entwickler entwicklerin ingenieur
            ingenieurin leiter leiterin teamleiter teamleiterin projektleiter projektleiterin manager managerin architekt
            architektin berater beraterin analyst analystin administrator administratorin forscher forscherin
            wissenschaftler wissenschaftlerin designer designerin développeur développeuse ingénieur ingénieure
            responsable directeur directrice chef cheffe consultant consultante architecte analyste chercheur
            chercheuse enseignant enseignante desarrollador desarrolladora ingeniero ingeniera jefe jefa director
            directora arquitecto arquitecta consultor consultora investigador investigadora profesor profesora
            lead head chief owner chair fellow master principal coach scientist associate assistant praktikant praktikantin student studentin trainee lehrer lehrerin
            """);

    private static final Pattern PERSON = Pattern.compile("\\p{Ll}{3,24}(?:ist|ian|ologist|eer|grapher|icist)s?");

    private Ranks() {}

    /** A word that the lexicon does not know and that is formed like one for a kind of person: "biostatistician". */
    static boolean looksLikePerson(Word word) {
        return word.bases().isEmpty() && PERSON.matcher(word.key()).matches();
    }

    /** Also the last part of a compound: "Vertriebsleiterin". */
    static boolean isJob(Word word) {
        return word.is(JOBS)
                || JOBS.stream().anyMatch(job -> job.length() > 4 && word.key().endsWith(job));
    }

    /** In any form or, but for a rank, by a synonym or a common derivation ("intern", "internship"). */
    static boolean isSame(Word said, Word claimed, String language) {
        if (claimed.is(said.forms())) {
            return true;
        }
        if (claimed.is(RANKS) || said.is(RANKS)) {
            return false;
        }
        return !disjoint(meanings(said, language), meanings(claimed, language)) || areKin(said, claimed);
    }

    private static boolean areKin(Word left, Word right) {
        String a = left.key();
        String b = right.key();
        return a.length() > 5 && b.length() > 5 && (a.startsWith(b) || b.startsWith(a));
    }

    private static Set<Integer> meanings(Word word, String language) {
        Set<Integer> meanings = new HashSet<>();
        Concepts.SYNONYMS.in(List.of(word), language).forEach(hit -> meanings.add(hit.meaning()));
        return meanings;
    }

    private static boolean disjoint(Set<Integer> left, Set<Integer> right) {
        return left.stream().noneMatch(right::contains);
    }
}
