package com.cvtailor.bench;

import com.cvtailor.export.AccessiblePdfRenderer;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.DocxRenderer;
import com.cvtailor.export.Layout;
import com.cvtailor.export.PdfRenderer;
import com.cvtailor.export.RenderOptions;
import com.cvtailor.export.SampleDocuments;
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

/** The mean time that one CV of two pages with six QR codes takes in each format, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
public class RenderBenchmark {

    @Param({"CLASSIC", "MODERN", "TWO_COLUMN"})
    DocumentTemplate template;

    private final PdfRenderer pdf = new PdfRenderer();
    private final AccessiblePdfRenderer accessiblePdf = new AccessiblePdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final CvContent cv = SampleDocuments.cv();

    @Benchmark
    public byte[] pdf() {
        return pdf.render(cv, everything());
    }

    @Benchmark
    public byte[] accessiblePdf() {
        return accessiblePdf.render(cv, everything());
    }

    @Benchmark
    public byte[] docx() {
        return docx.render(cv, everything());
    }

    private RenderOptions everything() {
        return new RenderOptions(true, true, Layout.of(template));
    }
}
