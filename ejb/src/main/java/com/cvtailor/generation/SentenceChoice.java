package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.matching.Disclaimers;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Picks from an artifact's description the sentences that a reader of this advertisement should see: those that name
 * asked-for skills, give numbers and tell what the person did; not asides about others.
 */
final class SentenceChoice {
    private static final Pattern ANAPHOR = Pattern.compile(
            "(?u)^(?:It|Its|They|Their|This|That|These|Those|He|She|Here|There|Both|Another|The other|The same|Some of|One of them|All of|Most of|Es|Dies|Diese|Er|Sie|Dabei|Damit|Il|Elle|Ils|Elles|Cela|Ce|Esto|Esta|Este|Eso|Ello|Also|So|But|And|Then|However|Together with (?:her|him|them)|With (?:her|him|them)|In addition|After that|From then|Since then|By then|Afterwards|At that time|The same|For this|For that|I (?:also )?\\p{L}+ (?:it|them|this|that|these|her|him)\\b),? .*");
    private static final Pattern OWN_DEED =
            Pattern.compile("(?u)(?:^|.*[ ,])I (?!am |was not |was one |learned|have never|had |met )\\p{L}+ .*");
    private static final Pattern SPEAKER = Pattern.compile("(?u)\\b(?:I|my|we|We|our|ich|wir|je|nous)\\b");
    private static final Pattern DENIAL = Pattern.compile(
            "(?iu)\\b(?:not|don't|didn't|never|no|only|perhaps|myself|had to|gave up|failed|nicht|nur|pas|jamais|nunca|although|unfortunately|later than planned)\\b");
    private static final Pattern EMPLOYER = Pattern.compile(
            "(?u)(?:The (?:company|product|firm|agency|organisation)|My first job|Das Unternehmen|L.entreprise|La empresa)\\b");
    private static final double MOST_FOR_SKILLS = 3.5;
    private static final int SHORT = 30;
    private static final int VERY_SHORT = 18;
    private static final int LONG = 260;
    /** Where the first sentence tends to tell of the employer; elsewhere it tells what the artifact is. */
    private static final Set<ArtifactType> WORK = Set.of(ArtifactType.EMPLOYMENT, ArtifactType.PROJECT);

    private final SkillTaxonomy taxonomy;
    private final Map<String, Double> wishes = new HashMap<>();

    SentenceChoice(SkillTaxonomy taxonomy, Match match) {
        this.taxonomy = taxonomy;
        for (MatchedSkill skill : match.matched()) {
            wishes.put(skill.skill(), skill.requirement().equals("must") ? 2.0 : 1.0);
        }
    }

    /** At most so many, in the order of the description. */
    List<String> best(ArtifactFacts artifact, int most) {
        List<String> sentences = Sentences.in(artifact.description()).stream()
                .map(span -> span.of(artifact.description()))
                .toList();
        boolean personal = WORK.contains(artifact.type())
                && SPEAKER.matcher(artifact.description()).find();
        double[] scores = IntStream.range(0, sentences.size())
                .mapToDouble(i -> score(sentences.get(i), i == 0 && personal))
                .toArray();
        List<Integer> byScore = IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
                .toList();
        Set<Integer> chosen = new TreeSet<>();
        for (int i : byScore) {
            boolean dangling = ANAPHOR.matcher(sentences.get(i)).matches() && !chosen.contains(i - 1);
            boolean worthIt = scores[i] > 0 || chosen.isEmpty();
            if (chosen.size() < most && worthIt && !dangling && !Disclaimers.in(sentences.get(i))) {
                chosen.add(i);
            }
        }
        List<String> best = new ArrayList<>();
        chosen.forEach(i -> best.add(sentences.get(i)));
        return best;
    }

    private double score(String sentence, boolean mayBeBackground) {
        double skills = taxonomy.mentionsIn(sentence).stream()
                .map(mention -> mention.skill().name())
                .distinct()
                .mapToDouble(name -> wishes.getOrDefault(name, 0.25))
                .sum();
        double score = 0.5 + Math.min(skills, MOST_FOR_SKILLS);
        score += Quantities.in(sentence).isEmpty() ? 0 : 1;
        score += OWN_DEED.matcher(sentence).matches() ? 1.5 : 0;
        score -= mayBeBackground && !SPEAKER.matcher(sentence).find() ? 2.5 : 0;
        score -= DENIAL.matcher(sentence).find() ? 2.5 : 0;
        score -= sentence.length() < SHORT ? 1 : 0;
        score -= sentence.length() < VERY_SHORT ? 1 : 0;
        score -= EMPLOYER.matcher(sentence).lookingAt() ? 1.5 : 0;
        score -= sentence.length() > LONG ? 1 : 0;
        return score;
    }
}
