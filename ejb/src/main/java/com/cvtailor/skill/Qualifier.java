package com.cvtailor.skill;

/** The words in brackets by which a classification tells apart what has the same name: "Java (computer programming)". */
public final class Qualifier {

    private Qualifier() {}

    /** What people write: the label without brackets at its end, or as it is when there are none. */
    public static String without(String label) {
        int bracket = label.lastIndexOf(" (");
        return bracket > 0 && label.endsWith(")") ? label.substring(0, bracket).strip() : label;
    }
}
