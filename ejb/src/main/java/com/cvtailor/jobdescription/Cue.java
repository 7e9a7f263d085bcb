package com.cvtailor.jobdescription;

/** What a turn of phrase says about the skills beside it. */
enum Cue {
    /** "is not required": what stands before it in the clause, or after it when nothing does, is not asked for. */
    NOT_ASKED,
    /** "instead of": what stands after it is not asked for. */
    NOT_ASKED_AFTER,
    /** "a degree in": what stands after it is what was studied. Examples of subjects ("such as") are not asked for. */
    SUBJECT,
    /** "would be a plus". */
    NICE,
    /** "ideally": what stands after it is nice to have. */
    NICE_AFTER,
    /** "you need": the sentence is about what is asked for. */
    MUST,
    /** "is done by": the sentence is about others, or about former times. */
    ELSEWHERE,
    /** "of these": the sentence is about what the one before it names. */
    SAME,
    /** "so is": what stands after it is wanted as little or as much as what the sentence names before. */
    LIKEWISE,
    /** "such as": one of what follows is enough. */
    CHOICE,
    /** Words that speak to the candidate. */
    YOU,
    /** Words that speak of the company. */
    WE;

    boolean isNotAsked() {
        return this == NOT_ASKED || this == NOT_ASKED_AFTER;
    }

    boolean isNice() {
        return this == NICE || this == NICE_AFTER;
    }

    boolean looksAhead() {
        return this == NOT_ASKED_AFTER || this == NICE_AFTER || this == SUBJECT || this == LIKEWISE;
    }

    /** Whether a comma after it begins another statement. */
    boolean closes() {
        return this == NOT_ASKED || this == NICE || this == MUST;
    }
}
