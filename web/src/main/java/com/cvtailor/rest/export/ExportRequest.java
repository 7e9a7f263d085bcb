package com.cvtailor.rest.export;

import com.cvtailor.export.ExportFormat;
import com.cvtailor.export.ExportOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The body of {@code POST /export/{generation_id}}. */
@QrCodesNeedEvidence
public record ExportRequest(
        @NotNull @Pattern(regexp = FORMATS, message = "must be one of " + FORMATS) String format,
        Boolean includeEvidence,
        Boolean qrCodes,
        Integer templateId) {

    static final String FORMATS = "pdf|docx";

    public ExportRequest {
        includeEvidence = includeEvidence == null ? Boolean.TRUE : includeEvidence;
        qrCodes = qrCodes == null ? Boolean.FALSE : qrCodes;
    }

    ExportOrder toOrder(int generationId) {
        return new ExportOrder(generationId, ExportFormat.of(format), includeEvidence, qrCodes, templateId);
    }
}
