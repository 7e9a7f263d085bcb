package com.cvtailor.it.secrecy;

/** What is secret about a secret. */
public enum SecretKind {
    PASSWORD,
    EMAIL,
    TOKEN,
    /** Of a job description or of somebody's work. */
    TEXT,
    /** Between servers, or with language models. */
    KEY
}
