package com.cvtailor.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows every skill by its names and finds them in text in linear time. Immutable and safe for threads. */
public final class SkillTaxonomy {
    private final Map<String, Skill> byName = new LinkedHashMap<>();
    private final Map<String, Skill> bySpelling = new LinkedHashMap<>();
    private final Map<Skill, Set<Skill>> implied = new LinkedHashMap<>();
    private final SkillTrie trie = new SkillTrie();

    private SkillTaxonomy(List<SkillFile.Entry> entries) {
        for (SkillFile.Entry entry : entries) {
            byName.put(entry.skill().name(), entry.skill());
            for (String spelling : entry.spellings()) {
                String bare = SkillFile.withoutMark(spelling);
                bySpelling.putIfAbsent(Tokenizer.keys(bare), entry.skill());
                trie.add(Tokenizer.tokens(bare), SkillFile.form(entry.skill(), spelling));
            }
        }
        byName.values().forEach(skill -> {
            Set<Skill> all = new LinkedHashSet<>();
            collectImplied(skill, skill, all);
            implied.put(skill, Collections.unmodifiableSet(all));
        });
    }

    /**
     * The list that comes with the product.
     *
     * @throws IllegalStateException when it holds a spelling twice, a cycle, or an implied skill that it does not know
     */
    public static SkillTaxonomy bundled() {
        return Bundled.TAXONOMY;
    }

    /** Exact but for case, plural and hyphens. */
    public Optional<Skill> named(String nameOrAlias) {
        return Optional.ofNullable(bySpelling.get(Tokenizer.keys(nameOrAlias)));
    }

    /** Every mention, in order, without overlaps; of spellings that begin at the same word the longest counts. */
    public List<SkillMention> mentionsIn(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<SkillTrie.Hit> hits = hits(tokens, text);
        SkillContext context = new SkillContext(text, tokens, hits);
        WebAddresses addresses = new WebAddresses(text);
        List<SkillMention> mentions = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            SkillTrie.Hit hit = hits.get(i);
            if (!addresses.cover(hit.start()) && context.accepts(i)) {
                mentions.add(new SkillMention(
                        hit.form().skill(), hit.start(), hit.end(), text.substring(hit.start(), hit.end())));
            }
        }
        return mentions;
    }

    public Collection<Skill> skills() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** All that the skill implies, directly or not, without itself. */
    public Set<Skill> impliedBy(Skill skill) {
        return implied.getOrDefault(skill, Set.of());
    }

    private List<SkillTrie.Hit> hits(List<Token> tokens, String text) {
        List<SkillTrie.Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<SkillTrie.Hit> hit = trie.longestAt(at, tokens, text);
            hit.ifPresent(hits::add);
            at = hit.map(SkillTrie.Hit::lastToken).orElse(at) + 1;
        }
        return hits;
    }

    private void collectImplied(Skill from, Skill origin, Set<Skill> found) {
        for (String name : from.implies()) {
            Skill skill = byName.get(name);
            if (skill == null || skill.equals(origin)) {
                throw new IllegalStateException(
                        from.name() + " implies " + name + ", which is " + (skill == null ? "unknown" : "a cycle"));
            }
            if (found.add(skill)) {
                collectImplied(skill, origin, found);
            }
        }
    }

    private static final class Bundled {
        private static final SkillTaxonomy TAXONOMY = new SkillTaxonomy(SkillFile.read("skills.tsv"));
    }
}
