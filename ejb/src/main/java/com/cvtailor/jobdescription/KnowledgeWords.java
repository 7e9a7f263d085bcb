package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/** The words around skills, and in place of them, that belong to what somebody knows. */
final class KnowledgeWords {
    /** Fields of knowledge, and the words that they consist of. */
    static final Set<String> FIELDS = WordList.keys(
            """
            administration analysis api apis architecture assurance asynchronous automated automation back end caching cloud
            computer computing containerization control database databases degree degrees diploma deployment ecosystem encryption
            firmware framework frameworks front integration languages logging messaging methodologies microservices middleware
            native networking orchestration patterns pipelines principles programming protocols relational rendering resiliency
            restful reviews science scripting server serverless shell structures telemetry testing tooling ui university unix
            virtualization warehouse phd bachelor mathematics statistics
            """);

    /** What may follow a skill and still be part of it. */
    static final Set<String> HEADS = WordList.keys(
            """
            api apis architecture architectures automation certification coding database databases degree degrees delivery
            deployment deployments design documentation ecosystem environments firewalls framework frameworks fundamentals hosting
            implementation infrastructure layout libraries lifecycle management metrics models networking operation patterns
            platform practices principles processes programming project protocols queries scripting sdk serverless service
            services stack standards stores strategies structures systems techniques technologies technology testing tools
            tooling trends workflows methodologies
            """);

    /** What may stand before a skill and be part of it. */
    static final Set<String> MODIFIERS = WordList.keys(
            """
            automated backend big common distributed embedded machine messaging modern modular native network numerical
            relational responsive technical unix windows core oriented
            """);

    private static final Set<String> ASKING = WordList.keys(
            """
            experience experienced knowledge skills required plus expertise familiar familiarity degree proficiency proficient
            understanding fluent such background qualification qualifications etc hands
            """);
    private static final Set<String> OURS = WordList.keys("we our organization");
    private static final Set<String> YOURS = WordList.keys("you your");
    private static final int LONGEST_TITLE = 14;
    private static final int LONGEST_ITEM = 11;
    private static final int LONGEST_TO_YOU = 32;

    private KnowledgeWords() {}

    /** Not when the company speaks of itself or tells a story without asking for anything, and not in a title. */
    static boolean speaksOfKnowledge(String sentence, List<Token> tokens) {
        boolean asks = tokens.stream().anyMatch(token -> ASKING.contains(token.key()));
        boolean ours = tokens.stream().anyMatch(token -> OURS.contains(token.key()));
        boolean you = tokens.stream().anyMatch(token -> YOURS.contains(token.key()));
        boolean tells = tokens.size() > LONGEST_TO_YOU || (tokens.size() > LONGEST_ITEM && !you);
        boolean title = tokens.size() <= LONGEST_TITLE && !sentence.endsWith(".") && RoleWords.in(sentence);
        return asks || !(ours || title || tells);
    }

    /** Whether what ends before the token is what somebody is: "product owners", "Java developer", "the Agile team". */
    static boolean isRole(List<Token> tokens, int end) {
        boolean followed = end < tokens.size()
                && (RoleWords.is(tokens.get(end).key()) || tokens.get(end).key().equals("team"));
        return followed || RoleWords.is(tokens.get(end - 1).key());
    }
}
