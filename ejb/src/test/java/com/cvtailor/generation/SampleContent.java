package com.cvtailor.generation;

/** Documents of {@link TestPortfolio} for the tests of other packages. */
public final class SampleContent {
    private SampleContent() {}

    public static DocumentContent cv() {
        return EditedCvs.CV;
    }

    public static DocumentContent letter() {
        return EditedCvs.LETTER;
    }
}
