package com.cvtailor.export;

/**
 * How closely a document is set. Each step takes from white space first and from the letters last.
 *
 * @see Design
 */
enum Density {
    NORMAL(1, 1, 1, 0),
    SNUG(0.72, 0.96, 1, 2),
    TIGHT(0.5, 0.9, 0.95, 4);

    /** The share of spaces, of the distance of lines, and of letters' sizes that is left. */
    final double spaces;

    final double lines;
    final double letters;

    /** Millimetres less at each edge. */
    final double margins;

    Density(double spaces, double lines, double letters, double margins) {
        this.spaces = spaces;
        this.lines = lines;
        this.letters = letters;
        this.margins = margins;
    }
}
