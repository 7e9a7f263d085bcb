package com.cvtailor.claim;

import java.util.List;

/** Whether the cited artifacts support a sentence, and if not, what they do not support. */
public record Verdict(boolean supported, List<Reason> reasons) {}
