package com.cvtailor.evidence;

/** A link, and its address at the time when the check was decided on. */
public record LinkToCheck(int id, String url) {}
