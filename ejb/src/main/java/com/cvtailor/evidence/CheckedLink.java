package com.cvtailor.evidence;

/** A link, and what has been found out about it. */
public record CheckedLink(LinkToCheck link, LinkResult result) {}
