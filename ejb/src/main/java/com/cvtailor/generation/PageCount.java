package com.cvtailor.generation;

/**
 * How many A4 pages a CV takes at least when it is printed with a template, or with the default one for null; an interface because
 * printing knows this package, not the reverse.
 */
@FunctionalInterface
public interface PageCount {
    int of(CvContent cv, Integer templateId);
}
