package com.cvtailor.bench;

import com.cvtailor.export.AccessiblePdfRenderer;
import com.cvtailor.export.DocxRenderer;
import com.cvtailor.export.HtmlRenderer;
import com.cvtailor.export.PdfRenderer;
import com.cvtailor.export.RenderOptions;
import com.cvtailor.export.SampleDocuments;
import com.cvtailor.generation.CvContent;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Draws a CV of 30 artifacts with 30 QR codes in each format, cold, and prints what it took. The bound on the heap is the one
 * that the machine is started with: beyond it the program ends with an error.
 */
public final class LargestDocument {

    private static final RenderOptions EVERYTHING = new RenderOptions(true, true);

    private LargestDocument() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        CvContent cv = SampleDocuments.large(30);
        System.out.printf(
                "CV of 30 artifacts with 30 QR codes, heap bounded to %d MiB%n",
                mebibytes(Runtime.getRuntime().maxMemory()));
        print("pdf, standard", () -> new PdfRenderer().render(cv, EVERYTHING));
        print("pdf, accessible", () -> new AccessiblePdfRenderer().render(cv, EVERYTHING));
        print("docx", () -> new DocxRenderer().render(cv, EVERYTHING));
        print("html", () -> new HtmlRenderer().render(cv, EVERYTHING).getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("SystemOut")
    private static void print(String format, Supplier<byte[]> drawing) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        int size = drawing.get().length;
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("%-16s %5d kB  %5d ms  at most %d MiB%n", format, size / 1000, took, mebibytes(peak));
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }
}
