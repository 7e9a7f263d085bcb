package com.cvtailor.jobdescription;

import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds what an English advertisement wants people to know, in its own words: each hard skill together with the words that
 * narrow it ("Agile methodologies", "modern C++"), and fields of knowledge that are no skill by themselves ("relational
 * databases", "design patterns"). Sentences in which the company speaks of itself and titles are passed over.
 */
public final class KnowledgeTerms {
    private final SkillTaxonomy taxonomy;

    public KnowledgeTerms(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** In order and without overlaps; UTF-16 offsets into the text. */
    public List<TextSpan> in(String advertisement) {
        List<TextSpan> terms = new ArrayList<>();
        for (AdLine line : new AdOutline(taxonomy, advertisement).lines()) {
            if (line.section() != SectionKind.BENEFITS) {
                for (TextSpan sentence : Sentences.in(line.text())) {
                    addSentence(sentence.of(line.text()), line.start() + sentence.start(), terms);
                }
            }
        }
        return terms;
    }

    private void addSentence(String sentence, int offset, List<TextSpan> terms) {
        List<Token> tokens = Tokenizer.tokens(sentence);
        if (!KnowledgeWords.speaksOfKnowledge(sentence, tokens)) {
            return;
        }
        int[] owner = owners(sentence, tokens);
        int at = 0;
        while (at < tokens.size()) {
            int end = owner[at] > 0 ? endOfSkill(sentence, tokens, owner, at) : endOfField(sentence, tokens, owner, at);
            int start = owner[at] > 0 ? startOfSkill(sentence, tokens, owner, at) : at;
            if (end > at && !KnowledgeWords.isRole(tokens, end)) {
                terms.add(new TextSpan(
                        offset + tokens.get(start).start(),
                        offset + tokens.get(end - 1).end()));
            }
            at = Math.max(at + 1, end);
        }
    }

    /** For each token the number of the hard skill that it belongs to, from 1, or 0. */
    private int[] owners(String sentence, List<Token> tokens) {
        int[] owner = new int[tokens.size()];
        List<SkillMention> mentions = taxonomy.mentionsIn(sentence);
        int token = 0;
        for (int i = 0; i < mentions.size(); i++) {
            SkillMention mention = mentions.get(i);
            while (token < tokens.size() && tokens.get(token).start() < mention.end()) {
                boolean inside = tokens.get(token).start() >= mention.start();
                owner[token] = inside && mention.skill().category() != SkillCategory.SOFT_SKILL ? i + 1 : owner[token];
                token++;
            }
        }
        return owner;
    }

    private static int endOfSkill(String sentence, List<Token> tokens, int[] owner, int at) {
        int end = at;
        while (end < tokens.size() && owner[end] == owner[at]) {
            end++;
        }
        return whileFree(
                sentence,
                tokens,
                owner,
                end,
                i -> KnowledgeWords.HEADS.contains(tokens.get(i).key()));
    }

    private static int endOfField(String sentence, List<Token> tokens, int[] owner, int at) {
        IntPredicate field = i -> KnowledgeWords.FIELDS.contains(tokens.get(i).key());
        return field.test(at) && owner[at] == 0 ? whileFree(sentence, tokens, owner, at + 1, field) : at;
    }

    /** The first index from which on the words are others, belong to a skill or are not adjacent. */
    private static int whileFree(String sentence, List<Token> tokens, int[] owner, int from, IntPredicate wanted) {
        int end = from;
        while (end < tokens.size() && owner[end] == 0 && wanted.test(end) && adjacent(sentence, tokens, end)) {
            end++;
        }
        return end;
    }

    private static int startOfSkill(String sentence, List<Token> tokens, int[] owner, int at) {
        int start = at;
        while (start > 0
                && owner[start - 1] == 0
                && KnowledgeWords.MODIFIERS.contains(tokens.get(start - 1).key())
                && adjacent(sentence, tokens, start)) {
            start--;
        }
        return start;
    }

    private static boolean adjacent(String sentence, List<Token> tokens, int at) {
        String between =
                sentence.substring(tokens.get(at - 1).end(), tokens.get(at).start());
        return between.equals(" ") || between.equals("-");
    }
}
