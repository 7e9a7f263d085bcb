package com.cvtailor.matching;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Clauses;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The skills that an artifact supports: those that its title, role, technologies or description name as the person's own,
 * and those that these imply. What a clause denies, or tells of somebody else, does not count.
 */
public final class SupportedSkills {
    private static final Pattern PERSON =
            Pattern.compile("(?iu).*(?:manager|owner|designer|researcher|analyst|produit)$");
    private static final Pattern SELF =
            Pattern.compile("(?iu).*\\b(?:as|am|was|been|became|als|comme|como)(?: an?| the)? (?:\\p{L}+ )?$");
    private static final int LEAD = 30;

    private final Set<Skill> named = new LinkedHashSet<>();
    private final Set<Skill> listed;
    private final Set<Skill> implied = new LinkedHashSet<>();

    public SupportedSkills(SkillTaxonomy taxonomy, ArtifactFacts artifact) {
        this(taxonomy, artifact, Tokenizer.tokens(artifact.description()));
    }

    /** @param described the tokens of the description */
    SupportedSkills(SkillTaxonomy taxonomy, ArtifactFacts artifact, List<Token> described) {
        for (String technology : artifact.technologies()) {
            taxonomy.named(technology).ifPresentOrElse(named::add, () -> addAll(taxonomy.mentionsIn(technology)));
        }
        addAll(taxonomy.mentionsIn(artifact.title()));
        addAll(taxonomy.mentionsIn(artifact.role() == null ? "" : artifact.role()));
        listed = new LinkedHashSet<>(named);
        addDescribed(taxonomy, artifact.description(), described);
        named.forEach(skill -> implied.addAll(taxonomy.impliedBy(skill)));
        implied.removeAll(named);
    }

    public boolean names(Skill skill) {
        return named.contains(skill);
    }

    /** Whether the technologies, title or role name it, not just the description. */
    public boolean lists(Skill skill) {
        return listed.contains(skill);
    }

    public boolean implies(Skill skill) {
        return implied.contains(skill);
    }

    public boolean support(Skill skill) {
        return names(skill) || implies(skill);
    }

    /** In the order in which the artifact names them. */
    public Set<Skill> named() {
        return named;
    }

    private void addDescribed(SkillTaxonomy taxonomy, String description, List<Token> tokens) {
        List<SkillMention> mentions = taxonomy.mentionsIn(description, tokens).stream()
                .filter(mention -> !isSomebodyElse(mention, description))
                .toList();
        if (!Disclaimers.in(tokens)) {
            addAll(mentions);
            return;
        }
        for (TextSpan sentence : Sentences.in(description)) {
            List<SkillMention> inSentence = in(sentence, mentions);
            if (!inSentence.isEmpty()) {
                addClaimed(description, sentence, inSentence);
            }
        }
    }

    private void addClaimed(String description, TextSpan sentence, List<SkillMention> mentions) {
        for (TextSpan clause : Clauses.in(description, sentence)) {
            List<SkillMention> inClause = in(clause, mentions);
            if (!inClause.isEmpty() && !Disclaimers.in(clause.of(description))) {
                addAll(inClause);
            }
        }
    }

    private static List<SkillMention> in(TextSpan span, List<SkillMention> mentions) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.start()))
                .toList();
    }

    /** "Worked with a product manager" shows no product management, "as a product manager" does. */
    private static boolean isSomebodyElse(SkillMention mention, String text) {
        String before = text.substring(Math.max(0, mention.start() - LEAD), mention.start());
        return PERSON.matcher(mention.text()).matches()
                && !SELF.matcher(before).matches()
                && Tokenizer.keys(before).length() > 1;
    }

    private void addAll(List<SkillMention> mentions) {
        mentions.forEach(mention -> named.add(mention.skill()));
    }
}
