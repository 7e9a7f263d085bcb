package com.cvtailor.jobdescription;

import java.util.regex.Pattern;

/** The words that name what somebody is employed as, in four languages. */
final class RoleWords {
    private static final String COMPOUNDS =
            "engineer|developer|programmer|designer|researcher|scientist|analyst|architect|consultant|administrator|controller"
                    + "|accountant|entwickler|ingenieur|berater|leiter|leitung|referent|sachbearbeiter|pfleger|techniker|tester"
                    + "|mechaniker|elektroniker|meister|assistent|verk\u00e4ufer|architekt|forscher|redakteur|gestalter|kaufmann"
                    + "|kauffrau|fachkraft|fachmann|fachfrau|mitarbeiter|manager|planer|koordinator|trainer|lehrer|schwester|monteur";
    private static final String WORDS =
            "specialist|spezialist|fellow|associate|nurse|officer|lead|head of|teacher|editor|writer|copywriter|buyer|postdoc|postdoctoral"
                    + "|pm|po|product owner|scrum master|agile coach|cto|cio|ceo|cfo|coo|vp|recruiter|coordinator|assistant|technician|director|chief"
                    + "|strategist|planner|advisor|adviser|expert|evangelist|advocate|representative|executive|supervisor|operator"
                    + "|lecturer|professor|physician|doctor|therapist|pharmacist|chemist|biologist|statistician|economist|auditor|lawyer"
                    + "|counsel|paralegal|translator|interpreter|librarian|driver|welder|electrician|mechanic|machinist|plumber|carpenter"
                    + "|chef|cook|baker|barista|merchandiser|marketer|illustrator|animator|photographer|videographer|producer|artist"
                    + "|intern|trainee|apprentice|graduate|praktikant|praktikum|werkstudent|auszubildende|azubi|volont\u00e4r"
                    + "|arzt|\u00e4rztin|pflegefachkraft|erzieher|jurist|gesch\u00e4ftsf\u00fchrer|dozent|doktorand|wissenschaftler"
                    + "|chef.?fe de|chef de|cheffe de|ing\u00e9nieure?|d\u00e9veloppeu[rs]e?|responsable|charg\u00e9e? de|directeur|directrice"
                    + "|architecte|analyste|concepteur|conceptrice|technicienn?e?|infirmi\u00e8?re?|infirmier|stagiaire|stage|alternant|comptable"
                    + "|consultante?|gestionnaire|r\u00e9dacteur|r\u00e9dactrice|graphiste|chercheu[rs]e?|enseignante?|m\u00e9decin|juriste|acheteur"
                    + "|ingenier[oa]|desarrollador|programador|dise\u00f1ador|analista|gestor|jef[ea] de|t\u00e9cnico|t\u00e9cnica|arquitect[oa]"
                    + "|consultor|administrador|director|directora|investigador|cient\u00edfic[oa]|enfermer[oa]|contable|becari[oa]|pr\u00e1cticas"
                    + "|redactor|profesor|m\u00e9dic[oa]|abogad[oa]|comercial|coordinador|especialista|encargad[oa]|auxiliar";
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)\\b(?:\\p{L}{0,20}(?:" + COMPOUNDS + ")|" + WORDS
                    + ")(?:(?:s|in|innen|e|es|en|n|ne|rice|a|as|ship|:in|\\*in|/in|_in|/-in|\u00b7e|/a|\\(a\\))?(?![\\p{L}\\d]))");

    private RoleWords() {}

    /** Whether the word, and not only a part of the text, names a role; in whatever number. */
    static boolean is(String word) {
        return ROLE.matcher(word).matches();
    }

    static boolean in(String text) {
        return ROLE.matcher(text).find();
    }
}
