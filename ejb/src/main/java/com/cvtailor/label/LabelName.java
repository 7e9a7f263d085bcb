package com.cvtailor.label;

/** A label as its artifacts show it. */
public record LabelName(int id, String name) {}
