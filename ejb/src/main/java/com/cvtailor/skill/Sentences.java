package com.cvtailor.skill;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts text into lines and sentences; abbreviations, initials and German dates do not end one. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = WordList.of(
            """
            e.g i.e incl excl approx ca vs cf resp no nr prof dr mr mrs ms st z.b d.h u.a bzw inkl ggf usw etc mio
            mrd max min fig inc ltd co p.ej aprox sr sra p.ex env m mme dept univ vol ed jan feb aug sept oct nov
            dec z d u hl dipl ing
            """);
    private static final Set<String> GERMAN_MONTHS = Set.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");

    private Sentences() {}

    /** In order, without surrounding blanks and bullet signs. */
    public static List<TextSpan> in(String text) {
        List<TextSpan> sentences = new ArrayList<>();
        int lineStart = 0;
        while (lineStart < text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? text.length() : newline;
            addLine(text, lineStart, lineEnd, sentences);
            lineStart = lineEnd + 1;
        }
        return sentences;
    }

    private static void addLine(String text, int lineStart, int lineEnd, List<TextSpan> sentences) {
        String line = text.substring(lineStart, lineEnd);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        SortedSet<Integer> ends = new TreeSet<>();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        addEndsBeforeNumbers(line, ends);
        int start = 0;
        for (int end : ends) {
            if (end == line.length() || !continues(line, start, end)) {
                addTrimmed(text, lineStart + start, lineStart + end, sentences);
                start = end;
            }
        }
    }

    /** "A team of six. 140 services." are two sentences, which the break iterator takes for one. */
    private static void addEndsBeforeNumbers(String line, SortedSet<Integer> ends) {
        for (int at = line.indexOf(". "); at >= 0; at = line.indexOf(". ", at + 1)) {
            boolean number = at + 2 < line.length() && Character.isDigit(line.charAt(at + 2));
            if (number && at > 0 && Character.isLowerCase(line.charAt(at - 1))) {
                ends.add(at + 2);
            }
        }
    }

    private static boolean continues(String line, int start, int end) {
        String piece = line.substring(start, end).strip();
        String rest = line.substring(end).strip();
        if (!piece.endsWith(".") || rest.isEmpty()) {
            return !rest.isEmpty()
                    && Character.isLowerCase(rest.codePointAt(0))
                    && !piece.endsWith("!")
                    && !piece.endsWith("?");
        }
        String[] words = piece.substring(0, piece.length() - 1).split("[\\s(]", -1);
        String last = words[words.length - 1];
        String previous = words.length > 1 ? words[words.length - 2] : "";
        return ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT))
                || Character.isLowerCase(rest.codePointAt(0))
                || (last.length() == 1 && !previous.isEmpty() && Character.isUpperCase(previous.codePointAt(0)))
                || (last.matches("\\d{1,2}") && GERMAN_MONTHS.contains(rest.split("[\\s,.]", 2)[0]));
    }

    private static void addTrimmed(String text, int start, int end, List<TextSpan> sentences) {
        int from = start;
        int to = end;
        while (from < to && isBulletOrBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new TextSpan(from, to));
        }
    }

    private static boolean isBulletOrBlank(char c) {
        return Character.isWhitespace(c) || "-*\u2022\u00b7\u2013\u2014~\u25cf\u25aa\u2023".indexOf(c) >= 0;
    }
}
