package com.cvtailor.esco;

import com.cvtailor.skill.Qualifier;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Tokenizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what becomes of concepts, on top of our own skills. A concept whose label we know is merged into our skill, which
 * keeps its name, category and all else; a concept that was imported before stays the skill that it was; any other is
 * added. A spelling of ours is never given away. Among imported ones a label goes before what is only another concept's
 * further spelling, so that it does not matter which of the two rows comes first.
 */
final class VocabularyMerge {

    enum Outcome {
        ADDED,
        MERGED,
        LABEL_TAKEN
    }

    private final SkillTaxonomy own;
    private final Map<String, String> skillsByConcept;
    private final Map<String, Spelling> spellings;
    private final Map<String, SkillCategory> added = new LinkedHashMap<>();
    private final Map<String, String> newConcepts = new LinkedHashMap<>();
    private final Map<String, Spelling> changed = new LinkedHashMap<>();

    /**
     * @param skillsByConcept names of skills by the concepts imported before, as far as they matter here
     * @param spellings by their keys, all imported before that matter here
     */
    VocabularyMerge(SkillTaxonomy own, Map<String, String> skillsByConcept, Map<String, Spelling> spellings) {
        this.own = own;
        this.skillsByConcept = new LinkedHashMap<>(skillsByConcept);
        this.spellings = new LinkedHashMap<>(spellings);
    }

    /** All spellings of a concept, its label first. */
    static Stream<String> spellings(EscoConcept concept) {
        Stream<String> label = concept.knowledge()
                ? Stream.of(concept.label(), Qualifier.without(concept.label()))
                : Stream.of(concept.label());
        return Stream.concat(label, concept.spellings().stream()).distinct();
    }

    Outcome take(EscoConcept concept) {
        String known = skillsByConcept.get(concept.uri());
        String skill =
                known != null ? known : ownSkill(concept).map(Skill::name).orElse(null);
        if (skill != null) {
            settle(concept, skill);
            return Outcome.MERGED;
        }
        Spelling holder = spellings.get(Tokenizer.keys(concept.label()));
        if (holder != null && holder.preferred()) {
            return Outcome.LABEL_TAKEN;
        }
        added.put(concept.label(), concept.category());
        settle(concept, concept.label());
        return Outcome.ADDED;
    }

    private Optional<Skill> ownSkill(EscoConcept concept) {
        Optional<Skill> named = own.named(concept.label());
        return concept.knowledge() ? named.or(() -> own.named(Qualifier.without(concept.label()))) : named;
    }

    private void settle(EscoConcept concept, String skill) {
        if (skillsByConcept.put(concept.uri(), skill) == null) {
            newConcepts.put(concept.uri(), skill);
        }
        spellings(concept).forEach(text -> spell(text, skill, text.equals(concept.label())));
    }

    private void spell(String text, String skill, boolean preferred) {
        String keys = Tokenizer.keys(text);
        Spelling held = spellings.get(keys);
        if (own.named(text).isEmpty() && (held == null || preferred && !held.preferred())) {
            Spelling spelling = new Spelling(keys, text, skill, preferred);
            spellings.put(keys, spelling);
            changed.put(keys, spelling);
        }
    }

    /** Categories of new skills, by name. */
    Map<String, SkillCategory> added() {
        return added;
    }

    /** Names of skills by the concepts that are new. */
    Map<String, String> newConcepts() {
        return newConcepts;
    }

    /** What is to be stored in place of what has the same keys. */
    Collection<Spelling> changedSpellings() {
        return changed.values();
    }
}
