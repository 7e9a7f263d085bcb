package com.cvtailor.export;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Draws one sample in every format shortly after the start: fonts, templates and JAXB take seconds to load, which
 * the first person to export a file need not wait for, nor the start.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RendererWarmUp {

    private static final Duration AFTER_START = Duration.ofSeconds(10);

    private static final RenderOptions EVERYTHING = new RenderOptions(true, true);

    @Resource
    TimerService timers;

    @Inject
    DocumentRenderer renderer;

    @PostConstruct
    void plan() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void drawSamples() {
        for (ExportFormat format : ExportFormat.values()) {
            renderer.render(SampleCv.CONTENT, format, PdfProfile.STANDARD, EVERYTHING);
        }
        renderer.render(SampleCv.CONTENT, ExportFormat.PDF, PdfProfile.ACCESSIBLE, EVERYTHING);
    }
}
