package com.cvtailor.evidence;

/** One of several parts that all links are divided into, by the remainders of their ids: the same at every run. */
public record RecheckPart(int number, int of) {}
