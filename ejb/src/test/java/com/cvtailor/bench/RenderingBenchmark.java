package com.cvtailor.bench;

import com.cvtailor.export.BenchmarkDocument;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.Layout;
import com.cvtailor.export.PdfRenderer;
import com.cvtailor.export.RenderOptions;
import com.cvtailor.generation.CvContent;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The mean time, warm, on one core, of drawing a CV of two pages with six QR codes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RenderingBenchmark {

    @Param({"MODERN", "TWO_COLUMN"})
    DocumentTemplate template;

    private final PdfRenderer renderer = new PdfRenderer();
    private final CvContent cv = BenchmarkDocument.twoPages();

    @Benchmark
    public byte[] standardPdf() {
        return renderer.render(cv, new RenderOptions(true, true, Layout.of(template)));
    }
}
