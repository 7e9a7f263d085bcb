package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.TextSpan;
import com.cvtailor.skill.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** One sentence of a line: its tokens, the skills that it names and what it says about them. */
final class AdSentence {
    private static final int MOST_TOKENS = 300;

    private final List<Token> tokens;
    private final List<NamedSkill> skills = new ArrayList<>();
    private final Wording wording;

    /**
     * The sentence, or the parts of one that is longer than people write.
     *
     * @param tokens of the whole line
     * @param mentions of the whole line, in order
     */
    static List<AdSentence> of(TextSpan span, List<Token> tokens, List<SkillMention> mentions) {
        List<AdSentence> parts = new ArrayList<>();
        int end = firstFrom(tokens, span.end());
        for (int first = firstFrom(tokens, span.start()); first < end; first += MOST_TOKENS) {
            int last = Math.min(end, first + MOST_TOKENS) - 1;
            parts.add(new AdSentence(
                    new TextSpan(tokens.get(first).start(), tokens.get(last).end()), tokens, mentions));
        }
        return parts;
    }

    private AdSentence(TextSpan span, List<Token> tokens, List<SkillMention> mentions) {
        this.tokens = tokens.subList(firstFrom(tokens, span.start()), firstFrom(tokens, span.end()));
        int first = bisect(mentions.size(), i -> mentions.get(i).start() < span.start());
        int end = bisect(mentions.size(), i -> mentions.get(i).start() < span.end());
        for (SkillMention mention : mentions.subList(first, end)) {
            int last = firstFrom(this.tokens, mention.end()) - 1;
            skills.add(new NamedSkill(mention, firstFrom(this.tokens, mention.start()), last));
        }
        wording = new Wording(this.tokens, skills);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<NamedSkill> skills() {
        return skills;
    }

    Wording wording() {
        return wording;
    }

    /** "Knowledge of these is not expected": takes back what the sentence before it names. */
    boolean takesBack() {
        return skills.isEmpty() && wording.takesBack();
    }

    /** Index of the first token that begins at the offset or after it. */
    private static int firstFrom(List<Token> tokens, int offset) {
        return bisect(tokens.size(), i -> tokens.get(i).start() < offset);
    }

    /** The first index that no longer lies before what is looked for. */
    private static int bisect(int size, IntPredicate before) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
