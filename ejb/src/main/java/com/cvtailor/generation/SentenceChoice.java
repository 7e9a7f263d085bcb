package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.Quantities;
import com.cvtailor.matching.Disclaimers;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.matching.SupportedSkills;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Picks from an artifact's description the sentences that a reader of this advertisement should see: those that name
 * asked-for skills, give numbers and results and tell what the person did; not asides about the employer or others. What an
 * earlier artifact has said already is not said again.
 */
final class SentenceChoice {
    private static final Pattern ANAPHOR = Pattern.compile(
            "(?u)^(?:It|Its|They|Their|This|That|These|Those|He|She|Here|There|Both|Another|Neither|The other|The others|The same|Some of|One of them|Half of them|All of|Most of|None of|The first|The second|The largest|The best|The rest|Es|Dies|Diese|Dieser|Dieses|Er|Sie|Dabei|Damit|Dadurch|Dazu|Il|Elle|Ils|Elles|Cela|Ce|Cette|Ceux|Esto|Esta|Este|Eso|Ello|Estos|Also|So|But|And|Then|However|Together with (?:her|him|them)|With (?:her|him|them)|In addition|After that|From then|Since then|By then|Afterwards|At that time|For this|For that|I (?:also )?\\p{L}+ (?:it|them|this|that|these|her|him)\\b)[ ,].*");
    private static final Pattern OWN_DEED = Pattern.compile(
            "(?u)(?:^|.*[ ,;])(?:I (?:also )?(?!am |was |have been |learned|have never|had |met |like|did not |do not )\\p{L}+ .*|[Ii]ch habe .*|[Jj]['\u2019](?:ai|étais) .*|[Hh]e \\p{L}+[ai]do .*)");
    private static final Pattern TEAM_DEED = Pattern.compile(
            "(?u)(?:^|.*[ ,;])(?:[Ww]e (?!were |are |had )\\p{L}+ .*|[Ww]ir haben .*|[Nn]ous avons .*|[Hh]emos .*)");
    private static final Pattern SPEAKER =
            Pattern.compile("(?u)\\b(?:I|my|we|We|our|ich|wir|je|j|nous|mi|he|hemos)\\b");
    private static final Pattern RESULT = Pattern.compile(
            "(?iu)\\b(?:fell|dropped|went (?:down|up|from)|rose|grew|shrank|cut|reduced|increased|improved|doubled|halved|tripled|saved"
                    + "|down from|up from|from [^.;]{1,40} to|instead of|sank|sanken|stieg|stiegen|fiel|fielen|senkte|gesenkt|gesunken|verkürzt|reduziert"
                    + "|baissé|réduit|diminué|augmenté|passée?s? de|bajó|subió|redujo|pasó de|pasaron de|aumentó)\\b");
    private static final Pattern FINITE_RESULT = Pattern.compile(
            "(?iu)\\b(?:fell|dropped|went|rose|grew|shrank|increased|improved|doubled|halved|tripled|saved|sank|sanken|stieg|stiegen|fiel|fielen"
                    + "|bajó|subió|redujo|pasó|pasaron|aumentó)\\b");
    /** A first sentence that says what the artifact is. */
    private static final Pattern DEFINITION = Pattern.compile("(?u)(?:An?|Ein|Eine|Un|Une|Una) .*");

    private static final Pattern DENIAL = Pattern.compile(
            "(?iu)\\b(?:not|don't|didn't|never|no|only|perhaps|myself|had to|gave up|failed|nicht|nur|kein|keine|pas|jamais|nunca|although|unfortunately|later than planned|more than planned"
                    + "|of my time|my main task|half-time|of my working time|meiner Arbeitszeit|de mon temps|de mi tiempo)\\b");
    private static final Pattern EMPLOYER = Pattern.compile(
            "(?u)(?:The (?:company|product|firm|agency|organisation|organization|journal|certificate|training|working language)|My first job|Das Unternehmen|L.entreprise|La empresa)\\b");
    private static final double WORTH_SAYING = 1;
    private static final double BETTER_THAN_NOTHING = -1;
    private static final double MOST_FOR_SKILLS = 3;
    private static final int SHORT = 30;
    private static final int VERY_SHORT = 18;
    private static final int LONG = 260;

    private final SkillTaxonomy taxonomy;
    private final Map<String, Double> wishes = new HashMap<>();
    private final Map<Integer, List<Scored>> read = new HashMap<>();
    private final SaidSentences said = new SaidSentences();

    SentenceChoice(SkillTaxonomy taxonomy, Match match) {
        this.taxonomy = taxonomy;
        for (MatchedSkill skill : match.matched()) {
            wishes.put(skill.skill(), skill.requirement().equals("must") ? 2.0 : 1.0);
        }
    }

    /**
     * @param told whether it is a whole sentence that tells what somebody did or what came of it
     */
    private record Scored(String sentence, double score, boolean told) {}

    /**
     * At most so many, in the order of the description. Ask for the artifacts from the best down: of sentences that two have in
     * common the first one keeps them.
     */
    List<String> best(ArtifactFacts artifact, int most) {
        List<Scored> sentences = read(artifact);
        List<String> best = best(sentences, most, WORTH_SAYING);
        return best.isEmpty() ? best(sentences, Math.min(most, 1), BETTER_THAN_NOTHING) : best;
    }

    /** The same for running text: only sentences with a verb, and none at all rather than a poor one. */
    List<String> bestTold(ArtifactFacts artifact, int most) {
        return best(read(artifact).stream().filter(Scored::told).toList(), most, WORTH_SAYING);
    }

    private static List<String> best(List<Scored> sentences, int most, double least) {
        List<Integer> byScore = IntStream.range(0, sentences.size())
                .boxed()
                .filter(i -> sentences.get(i).score() >= least)
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> -sentences.get(i).score())
                        .thenComparing(i -> i))
                .toList();
        Set<Integer> chosen = new TreeSet<>();
        for (int i : byScore) {
            boolean dangling = ANAPHOR.matcher(sentences.get(i).sentence()).matches() && !chosen.contains(i - 1);
            if (chosen.size() < most && !dangling) {
                chosen.add(i);
            }
        }
        return chosen.stream().map(i -> sentences.get(i).sentence()).toList();
    }

    private List<Scored> read(ArtifactFacts artifact) {
        return read.computeIfAbsent(artifact.id(), id -> scored(artifact));
    }

    private List<Scored> scored(ArtifactFacts artifact) {
        boolean personal = SPEAKER.matcher(artifact.description()).find();
        SupportedSkills supported = new SupportedSkills(taxonomy, artifact);
        List<String> sentences = Sentences.in(artifact.description()).stream()
                .map(span -> span.of(artifact.description()))
                .toList();
        return sentences.stream()
                .filter(sentence -> !Disclaimers.in(sentence) && said.isNew(sentence, artifact.id()))
                .map(sentence -> new Scored(
                        sentence,
                        score(sentence, personal && !isDefinition(sentence, sentences), supported)
                                - (isAboutEmployer(sentence, artifact) ? 4 : 0),
                        isTold(sentence)))
                .toList();
    }

    private static boolean isDefinition(String sentence, List<String> sentences) {
        return sentence.equals(sentences.get(0)) && DEFINITION.matcher(sentence).matches();
    }

    private static boolean isTold(String sentence) {
        return OWN_DEED.matcher(sentence).matches()
                || TEAM_DEED.matcher(sentence).matches()
                || OwnSentence.beginsWithDeed(sentence)
                || SPEAKER.matcher(sentence).find()
                || FINITE_RESULT.matcher(sentence).find();
    }

    /** "Kantor Pay processes card payments." under a title or an organization that names Kantor Pay. */
    private static boolean isAboutEmployer(String sentence, ArtifactFacts artifact) {
        String[] words = sentence.split("[\\s,]+", 3);
        String places = artifact.title() + " " + Objects.requireNonNullElse(artifact.organization(), "");
        int at = words.length < 3 || !Character.isUpperCase(words[0].codePointAt(0)) ? -1 : places.indexOf(words[0]);
        return at >= 0
                && (at == 0 ? artifact.organization() != null : !places.startsWith(words[0]))
                && !SPEAKER.matcher(sentence).find()
                && !OwnSentence.beginsWithDeed(sentence)
                && !RESULT.matcher(sentence).find();
    }

    /**
     * @param personal whether the description says "I" or "we" anywhere, so that a sentence without tells of something else
     */
    private double score(String sentence, boolean personal, SupportedSkills supported) {
        double skills = taxonomy.mentionsIn(sentence).stream()
                .map(SkillMention::skill)
                .filter(supported::support)
                .map(Skill::name)
                .distinct()
                .mapToDouble(name -> wishes.getOrDefault(name, 0.25))
                .sum();
        boolean number = Quantities.areIn(sentence);
        boolean result = number && RESULT.matcher(sentence).find();
        boolean deed = OWN_DEED.matcher(sentence).matches() || OwnSentence.beginsWithDeed(sentence);
        boolean background =
                personal && !deed && !result && !SPEAKER.matcher(sentence).find();
        double score = 0.5 + Math.min(skills, MOST_FOR_SKILLS);
        score += number ? 0.7 : 0;
        score += result ? 1 : 0;
        score += deed ? 1.3 : TEAM_DEED.matcher(sentence).matches() ? 0.7 : 0;
        score -= background ? 2.2 : 0;
        score -= DENIAL.matcher(sentence).find() ? 2.5 : 0;
        score -= sentence.length() < SHORT ? 0.7 : 0;
        score -= sentence.length() < VERY_SHORT ? 1 : 0;
        score -= EMPLOYER.matcher(sentence).lookingAt() ? 4 : 0;
        score -= sentence.length() > LONG ? 0.5 : 0;
        return score;
    }
}
