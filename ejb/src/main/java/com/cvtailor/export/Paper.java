package com.cvtailor.export;

/** Sizes of paper in millimetres; the constants' names are those of CSS. */
public enum Paper {
    A4(210),
    LETTER(215.9);

    private final double width;

    Paper(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** A4 unless it is {@code letter}, in any case. */
    public static Paper of(String name) {
        return LETTER.name().equalsIgnoreCase(name) ? LETTER : A4;
    }
}
