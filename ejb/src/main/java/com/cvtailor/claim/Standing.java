package com.cvtailor.claim;

/** Whose doing a stretch of an artifact's text tells of. */
enum Standing {
    /** The person's own, alone or with others. */
    OWN,
    /** It begins with somebody else as its subject. */
    OTHERS,
    /** It says outright that somebody else did it: "by the platform team". */
    BY_OTHERS,
    /** Nobody's: it is denied, was only planned, or cannot be told. */
    DENIED
}
