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
import java.util.stream.Stream;

/** Knows every skill by its names and finds them in text in linear time. Immutable and safe for threads. */
public final class SkillTaxonomy {
    /** "Experience in marketing" is no spelling where "marketing analytics" stands. */
    private static final Set<String> LEADING_IN =
            Set.of("experience", "background", "exp\u00e9rience", "experiencia", "erfahrung", "berufserfahrung");

    private final Map<String, Skill> byName;
    private final Map<String, Skill> byExactSpelling;
    private final Map<String, Skill> bySpelling;
    private final Map<Skill, Set<Skill>> implied;
    private final Map<Skill, String> fields;
    private final SkillTrie trie;
    private final ImportedSpellings imported;

    private SkillTaxonomy(SkillTaxonomy own, ImportedSpellings imported) {
        this.byName = own.byName;
        this.byExactSpelling = own.byExactSpelling;
        this.bySpelling = own.bySpelling;
        this.implied = own.implied;
        this.fields = own.fields;
        this.trie = own.trie;
        this.imported = imported;
    }

    /** @throws IllegalStateException as {@link #bundled()}; the message names file and line */
    SkillTaxonomy(List<SkillEntry> entries) {
        byName = new LinkedHashMap<>();
        byExactSpelling = new LinkedHashMap<>();
        bySpelling = new LinkedHashMap<>();
        implied = new LinkedHashMap<>();
        fields = new LinkedHashMap<>();
        trie = new SkillTrie();
        imported = ImportedSpellings.NONE;
        for (SkillEntry entry : entries) {
            if (byName.put(entry.skill().name(), entry.skill()) != null) {
                throw new IllegalStateException(
                        entry.origin() + ": " + entry.skill().name() + " is there already");
            }
            entry.field().ifPresent(field -> fields.put(entry.skill(), field));
            entry.forms().forEach(form -> add(form, entry.origin()));
        }
        for (SkillEntry entry : entries) {
            Set<Skill> all = new LinkedHashSet<>();
            collectImplied(entry.skill(), entry, all);
            implied.put(entry.skill(), Collections.unmodifiableSet(all));
        }
    }

    /**
     * The list that comes with the product.
     *
     * @throws IllegalStateException when it holds a spelling twice, a cycle, or an implied skill that it does not know
     */
    public static SkillTaxonomy bundled() {
        return Bundled.TAXONOMY;
    }

    /**
     * The same skills, and imported ones in place of any that were imported before. Our own spellings win: an imported one
     * that we have already, for whichever skill, is passed over.
     */
    public SkillTaxonomy with(List<ImportedSkill> skills) {
        return new SkillTaxonomy(this, new ImportedSpellings(skills, bySpelling::get, byName::get));
    }

    /** Exact but for case, plural and hyphens; where case parts two skills (LoRa, LoRA), the exact spelling counts first. */
    public Optional<Skill> named(String nameOrAlias) {
        Skill exact = byExactSpelling.get(nameOrAlias);
        if (exact != null) {
            return Optional.of(exact);
        }
        String keys = Tokenizer.keys(nameOrAlias);
        return Optional.ofNullable(bySpelling.get(keys)).or(() -> imported.named(keys));
    }

    /** Every mention, in order, without overlaps; of spellings that begin at the same word the longest counts. */
    public List<SkillMention> mentionsIn(String text) {
        return mentionsIn(text, Tokenizer.tokens(text));
    }

    /**
     * As {@link #mentionsIn(String)}, for whoever needs the tokens as well.
     *
     * @param tokens those of the text
     */
    public List<SkillMention> mentionsIn(String text, List<Token> tokens) {
        WebAddresses addresses = new WebAddresses(text);
        List<SkillMention> mentions = new ArrayList<>();
        for (SkillTrie.Hit hit : SkillContext.meant(text, tokens, hits(tokens, text))) {
            if (!addresses.cover(hit.start())) {
                mentions.add(new SkillMention(
                        hit.form().skill(), hit.start(), hit.end(), text.substring(hit.start(), hit.end())));
            }
        }
        return imported.around(mentions, text, tokens);
    }

    public Collection<Skill> skills() {
        return Stream.concat(byName.values().stream(), imported.added().stream())
                .toList();
    }

    /** All of our own spellings, as {@link Tokenizer#keys} gives them. */
    Set<String> spellingKeys() {
        return Collections.unmodifiableSet(bySpelling.keySet());
    }

    /** All that the skill implies, directly or not, without itself. */
    public Set<Skill> impliedBy(Skill skill) {
        return implied.getOrDefault(skill, Set.of());
    }

    /** The field of work that the skill belongs to, such as {@code data}; none for languages and soft skills. */
    public Optional<String> fieldOf(Skill skill) {
        return Optional.ofNullable(fields.get(skill));
    }

    private List<SkillTrie.Hit> hits(List<Token> tokens, String text) {
        List<SkillTrie.Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<SkillTrie.Hit> hit = trie.longestAt(at, tokens, text);
            if (hit.isPresent() && LEADING_IN.contains(tokens.get(at).key())) {
                int last = hit.get().lastToken();
                boolean cutsAnother = trie.longestAt(last, tokens, text)
                        .filter(other -> other.lastToken() > last)
                        .isPresent();
                hit = cutsAnother ? Optional.empty() : hit;
            }
            hit.ifPresent(hits::add);
            at = hit.map(SkillTrie.Hit::lastToken).orElse(at) + 1;
        }
        return hits;
    }

    private void add(SkillForm form, String origin) {
        byExactSpelling.put(form.text(), form.skill());
        bySpelling.putIfAbsent(Tokenizer.keys(form.text()), form.skill());
        trie.add(form).ifPresent(other -> {
            throw new IllegalStateException(origin + ": '" + form.text() + "' is a spelling of "
                    + other.skill().name() + " already");
        });
    }

    private void collectImplied(Skill from, SkillEntry origin, Set<Skill> found) {
        for (String name : from.implies()) {
            Skill skill = byName.get(name);
            if (skill == null || skill.equals(origin.skill())) {
                throw new IllegalStateException(origin.origin() + ": " + from.name() + " implies " + name
                        + ", which is " + (skill == null ? "unknown" : "a cycle"));
            }
            if (found.add(skill)) {
                collectImplied(skill, origin, found);
            }
        }
    }

    private static final class Bundled {
        private static final SkillTaxonomy TAXONOMY = new SkillTaxonomy(SkillFile.readAll());
    }
}
