package com.cvtailor.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static final String ENDS = ".!?\u2026\u3002";
    private static final String CLOSING = "\"')]\u201d\u2019\u00bb.!?\u2026";
    private static final char FULL_STOP_OF_CHINESE = '\u3002';
    private static final int LONGEST_ABBREVIATION = 12;
    private static final int LONGEST_NAME = 30;

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
        int start = lineStart;
        int at = lineStart;
        while (at < lineEnd) {
            int sign = at++;
            if (ENDS.indexOf(text.charAt(sign)) >= 0) {
                while (at < lineEnd && CLOSING.indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
                int next = at;
                while (next < lineEnd && isBlank(text.charAt(next))) {
                    next++;
                }
                if ((next > at || text.charAt(sign) == FULL_STOP_OF_CHINESE)
                        && next < lineEnd
                        && ends(text, start, sign, next, lineEnd)) {
                    addTrimmed(text, start, next, sentences);
                    start = next;
                }
                at = next;
            }
        }
        addTrimmed(text, start, lineEnd, sentences);
    }

    private static boolean ends(String text, int start, int sign, int next, int lineEnd) {
        int following = text.codePointAt(next);
        if (text.charAt(sign) != '.') {
            return text.charAt(sign) != '\u2026' || !Character.isLowerCase(following);
        }
        int wordStart = sign;
        while (wordStart > start
                && sign - wordStart <= LONGEST_ABBREVIATION
                && !isWordStart(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String last = text.substring(wordStart, sign);
        if (Character.isLowerCase(following) || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (Character.isDigit(following)) {
            return sign > start && Character.isLowerCase(text.charAt(sign - 1));
        }
        boolean initial =
                last.length() == 1 && (isAfterCapital(text, start, wordStart) || isAfterLetter(text, start, wordStart));
        boolean date = !last.isEmpty()
                && last.length() <= 2
                && last.chars().allMatch(Character::isDigit)
                && GERMAN_MONTHS.contains(wordAt(text, next, lineEnd));
        return !initial && !date;
    }

    /** Whether the word before this one begins with a capital letter, as in "Ada B. Example". */
    private static boolean isAfterCapital(String text, int start, int wordStart) {
        int end = wordStart;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > start && end - from < LONGEST_NAME && !isWordStart(text.charAt(from - 1))) {
            from--;
        }
        return from < end && Character.isUpperCase(text.charAt(from));
    }

    /** Whether another abbreviated word of one letter stands before this one, as in "z. B.". */
    private static boolean isAfterLetter(String text, int start, int wordStart) {
        return wordStart - 3 >= start
                && isBlank(text.charAt(wordStart - 1))
                && text.charAt(wordStart - 2) == '.'
                && Character.isLowerCase(text.charAt(wordStart - 3))
                && (wordStart - 3 == start || isWordStart(text.charAt(wordStart - 4)));
    }

    private static String wordAt(String text, int start, int lineEnd) {
        int end = start;
        while (end < lineEnd && end - start < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWordStart(char before) {
        return isBlank(before) || before == '(';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
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
