package com.cvtailor.llm;

import java.util.List;

/** No provider has answered in time. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswer(List<String> reasons) {
        super(String.join(", ", reasons), null, false, false);
    }
}
