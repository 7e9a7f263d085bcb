package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Finds in a long line the bullets and headings that stood at the beginning of lines before somebody pasted it. */
final class LostLineBreaks {
    private static final int LONG_LINE = 120;
    private static final int COLLAPSED_LINE = 600;
    private static final int FEWEST_DASHES = 3;
    private static final String BULLETS =
            "\u2022\u25aa\u25cf\u25a0\u25e6\u2023\u2714\u2713\u2705\u27a4\u25ba\u25b6\u2192\u00b7";
    private static final String ENDS = ".!?:;)\u2026";

    private LostLineBreaks() {}

    /** Offsets at which a new line should begin, in order, without that of the line itself. */
    static Collection<Integer> in(String line) {
        TreeSet<Integer> cuts = new TreeSet<>();
        if (line.length() > LONG_LINE) {
            addSigns(line, BULLETS, 2, cuts);
            addSigns(line, "-*", FEWEST_DASHES, cuts);
            addHeadings(line, cuts);
            cuts.remove(0);
        }
        return cuts;
    }

    private static void addSigns(String line, String signs, int fewest, TreeSet<Integer> cuts) {
        List<Integer> found = new ArrayList<>();
        for (int at = 1; at + 1 < line.length(); at++) {
            if (signs.indexOf(line.charAt(at)) >= 0 && line.charAt(at - 1) == ' ' && line.charAt(at + 1) == ' ') {
                found.add(at);
            }
        }
        if (found.size() >= fewest) {
            cuts.addAll(found);
        }
    }

    private static void addHeadings(String line, TreeSet<Integer> cuts) {
        List<Token> tokens = Tokenizer.tokens(line);
        for (PhraseMatch phrase : Phrases.HEADINGS.in(tokens)) {
            int start = tokens.get(phrase.first()).start();
            boolean colon = phrase.last() + 1 < tokens.size()
                    && tokens.get(phrase.last() + 1).key().equals(":");
            if (opensSentence(line, start) && (colon || line.length() > COLLAPSED_LINE && isTitled(line, start, phrase))
                    || colon && phrase.length() > 1 && Character.isUpperCase(line.codePointAt(start))) {
                cuts.add(start);
            }
        }
    }

    private static boolean opensSentence(String line, int start) {
        int at = start - 1;
        while (at >= 0 && " *#_\u2013-\u00bf".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || ENDS.indexOf(line.charAt(at)) >= 0 || Character.isSurrogate(line.charAt(at));
    }

    /** "What you bring Java and Docker": capital letters on both sides tell that a heading ends here. */
    private static boolean isTitled(String line, int start, PhraseMatch phrase) {
        return phrase.length() > 1
                && Character.isUpperCase(line.codePointAt(start))
                && endsBeforeCapital(line, start, phrase);
    }

    private static boolean endsBeforeCapital(String line, int start, PhraseMatch phrase) {
        int words = 0;
        int at = start;
        while (at < line.length() && words < phrase.length()) {
            int space = line.indexOf(' ', at);
            at = space < 0 ? line.length() : space + 1;
            words++;
        }
        return at < line.length() && !Character.isLowerCase(line.codePointAt(at));
    }
}
