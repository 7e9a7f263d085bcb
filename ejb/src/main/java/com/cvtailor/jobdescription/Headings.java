package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells headings from other lines, and what the section below one is about. */
final class Headings {
    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final Pattern MARKS = Pattern.compile("^[#*_=\\s]{1,10}|[#*_=:\\s]{1,10}$");

    private static final Set<String> QUESTIONS = Set.of("what", "was", "ce", "lo", "qu\u00e9", "things", "who", "wer");

    private final SkillTaxonomy taxonomy;

    /**
     * Where a line stands.
     *
     * @param first whether nothing but headings stands above it
     * @param following the next line, blank if there is none
     */
    record Place(Bullet bullet, boolean afterBlank, boolean first, String following) {}

    Headings(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Empty when the line is no heading; {@code OTHER} for one that we do not know. */
    Optional<SectionKind> of(String line, Place place) {
        Bullet bullet = place.bullet();
        String bare = MARKS.matcher(bullet.content()).replaceAll("");
        if (bare.isEmpty()
                || bare.length() > LONGEST
                || (bullet.present() && !bullet.decorates() && !bullet.numbered())) {
            return Optional.empty();
        }
        String stripped = line.strip();
        boolean introduces = stripped.endsWith(":") || stripped.endsWith("*") || stripped.startsWith("#");
        boolean sentence = bare.endsWith(".") || bare.endsWith("!") || bare.endsWith(";") || bare.endsWith(",");
        int words = bare.split("\\s+", MOST_WORDS + 4).length;
        Optional<PhraseMatch> phrase = longest(Tokenizer.tokens(bare));
        if (phrase.isPresent()
                && (introduces || (!sentence && words <= MOST_WORDS && stands(bullet, place, phrase.get(), bare)))) {
            boolean item = bullet.numbered() && !place.following().isBlank() && !place.afterBlank();
            return item ? Optional.empty() : phrase.map(Headings::section);
        }
        boolean opensList = introduces || Bullet.of(place.following()).present();
        if (opensList
                && !bullet.present()
                && !sentence
                && words <= MOST_WORDS
                && taxonomy.mentionsIn(bare).isEmpty()) {
            Optional<SectionKind> mood = HeadingMood.of(Tokenizer.tokens(bare));
            if (mood.isPresent()) {
                return mood;
            }
        }
        boolean titled = place.afterBlank()
                && !bullet.present()
                && !sentence
                && words <= 5
                && !place.following().isBlank();
        return titled && !place.first() && taxonomy.mentionsIn(bare).isEmpty()
                ? Optional.of(SectionKind.OTHER)
                : Optional.empty();
    }

    /** "Nice to have: Docker" speaks for its own line only. */
    Optional<SectionKind> label(String content) {
        int colon = content.indexOf(':');
        if (colon <= 0 || colon > LONGEST) {
            return Optional.empty();
        }
        List<Token> tokens = Tokenizer.tokens(content.substring(0, colon));
        return longest(tokens)
                .filter(phrase -> phrase.length() * 2 >= tokens.size()
                        || phrase.first() == 0
                        || phrase.last() == tokens.size() - 1
                        || QUESTIONS.contains(tokens.get(0).key()))
                .map(Headings::section)
                .or(() -> QUESTIONS.contains(tokens.get(0).key()) ? HeadingMood.of(tokens) : Optional.empty());
    }

    /** Whether a line without a colon is more heading than text; after an emoji it must be one from end to end. */
    private boolean stands(Bullet bullet, Place place, PhraseMatch phrase, String bare) {
        int words = (int) Tokenizer.tokens(bare).stream().filter(Token::isWord).count();
        boolean most = phrase.length() * 2 >= words;
        boolean wish = section(phrase) == SectionKind.NICE || section(phrase) == SectionKind.NOT_NEEDED;
        if (wish && !taxonomy.mentionsIn(bare).isEmpty()) {
            return false;
        }
        if (bullet.present() && !bullet.numbered()) {
            return phrase.length() * 2 > words
                    && !Bullet.of(place.following()).sign().equals(bullet.sign());
        }
        return most
                || (taxonomy.mentionsIn(bare).isEmpty()
                        && (place.afterBlank() || Bullet.of(place.following()).present()));
    }

    /** The longest phrase decides, but "requirements (nice to have)" are nice to have. */
    private static Optional<PhraseMatch> longest(List<Token> tokens) {
        List<PhraseMatch> phrases = Phrases.HEADINGS.in(tokens);
        Optional<PhraseMatch> longest = phrases.stream()
                .max(Comparator.comparingInt((PhraseMatch phrase) -> characters(tokens, phrase))
                        .thenComparing(PhraseMatch::group, Comparator.reverseOrder()));
        return longest.filter(phrase -> section(phrase) == SectionKind.MUST)
                .flatMap(must -> phrases.stream()
                        .filter(phrase -> section(phrase) == SectionKind.NICE && phrase.first() > must.last())
                        .findFirst())
                .or(() -> longest);
    }

    private static int characters(List<Token> tokens, PhraseMatch phrase) {
        return tokens.get(phrase.last()).end() - tokens.get(phrase.first()).start();
    }

    private static SectionKind section(PhraseMatch phrase) {
        return SectionKind.valueOf(
                phrase.group().substring("heading.".length()).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
