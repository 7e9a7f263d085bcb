package com.cvtailor.generation;

/** How many A4 pages a CV takes when it is printed; an interface because printing knows this package, not the reverse. */
@FunctionalInterface
public interface PageCount {
    int of(CvContent cv);
}
