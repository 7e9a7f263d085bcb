package com.cvtailor.matching;

/**
 * What an artifact has in common with an advertisement, each measure from 0 to 1.
 *
 * @param skills how much it has to do with the skills, and how much such work counts
 * @param words the words that both use, 1 for the artifact that shares most
 * @param field the fields of work that its skills lie in
 * @param title the share of the advertised title's words that stand in its title or role
 */
record Likeness(double skills, double words, double field, double title) {

    /** 0 to 1. The weights are round: chosen on rankings by people, they held for people who had been left out. */
    double score() {
        return 0.65 * skills + 0.20 * words + 0.10 * field + 0.05 * title;
    }
}
