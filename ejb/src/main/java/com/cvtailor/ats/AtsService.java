package com.cvtailor.ats;

import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.ExportFormat;
import com.cvtailor.export.Layout;
import com.cvtailor.export.Paper;
import com.cvtailor.export.PdfProfile;
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

    /** Drawing takes memory and all of a processor: more at a time would only make all of them late. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    @Inject
    DocumentRenderer renderer;

    /**
     * @param document completed
     * @param content of the version that is looked at
     * @param templateId null for the default template
     */
    public AtsReport report(GeneratedDocument document, DocumentContent content, Integer templateId) {
        var order = Json.read(document.request(), GenerationOrder.Options.class);
        return AtsReview.of(new AtsSubject(
                content,
                read(drawn(content, new Layout(DocumentTemplate.of(templateId), Paper.A4, order.maxPages()))),
                Json.read(document.jobDescription().parsed(), ParsedJobDescription.class),
                Json.read(document.match(), Match.class),
                order.maxPages(),
                LocalDate.now(ZoneOffset.UTC)));
    }

    private byte[] drawn(DocumentContent content, Layout layout) {
        turns.acquireUninterruptibly();
        try {
            return renderer.render(
                    content, ExportFormat.PDF, PdfProfile.STANDARD, new RenderOptions(true, false, layout));
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
