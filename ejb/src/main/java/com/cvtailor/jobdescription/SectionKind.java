package com.cvtailor.jobdescription;

/** What a part of an advertisement is about; {@code NONE} is text before or between headings that says nothing of it. */
enum SectionKind {
    NONE,
    MUST,
    NICE,
    RESPONSIBILITIES,
    ABOUT,
    BENEFITS,
    /** How to apply, who is welcome, data protection. */
    PROCESS,
    /** Below a heading that we do not know. */
    OTHER,
    NOT_NEEDED
}
