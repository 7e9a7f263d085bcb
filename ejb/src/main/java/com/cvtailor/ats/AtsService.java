package com.cvtailor.ats;

import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.export.ExportFormat;
import com.cvtailor.export.RenderOptions;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationOrder;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.Match;
import com.cvtailor.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;

/**
 * Reports on finished documents. The file is drawn anew for each report and not kept, nor counted as an export; no transaction
 * is open meanwhile.
 */
@ApplicationScoped
public class AtsService {

    private static final RenderOptions AS_EXPORTED_BY_DEFAULT = new RenderOptions(true, false);

    /** Drawing takes memory and all of a processor: more at a time would only make all of them late. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    @Inject
    DocumentRenderer renderer;

    /**
     * @param document completed
     * @param content of the version that is looked at
     */
    public AtsReport report(GeneratedDocument document, DocumentContent content) {
        return AtsReview.of(new AtsSubject(
                content,
                read(drawn(content)),
                Json.read(document.jobDescription().parsed(), ParsedJobDescription.class),
                Json.read(document.match(), Match.class),
                Json.read(document.request(), GenerationOrder.Options.class).maxPages(),
                LocalDate.now(ZoneOffset.UTC)));
    }

    private byte[] drawn(DocumentContent content) {
        turns.acquireUninterruptibly();
        try {
            return renderer.render(content, ExportFormat.PDF, AS_EXPORTED_BY_DEFAULT);
        } finally {
            turns.release();
        }
    }

    private static PdfReading read(byte[] pdf) {
        try {
            return PdfReader.read(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
