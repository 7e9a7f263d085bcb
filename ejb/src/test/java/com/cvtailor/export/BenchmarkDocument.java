package com.cvtailor.export;

import com.cvtailor.generation.CvContent;

/** What the benchmarks of drawing draw: two pages and six links. */
public final class BenchmarkDocument {

    private BenchmarkDocument() {}

    public static CvContent twoPages() {
        return SampleDocuments.cv();
    }
}
