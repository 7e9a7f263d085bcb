package com.cvtailor.rest.export;

import com.cvtailor.export.ExportFormat;
import com.cvtailor.export.ExportOrder;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The body of {@code POST /export/{generation_id}}. */
@QrCodesNeedEvidence
public record ExportRequest(
        @NotNull @Pattern(regexp = FORMATS, message = "{field.one_of}") String format,
        Boolean includeEvidence,
        Boolean qrCodes,
        Integer templateId,
        @Min(1) Integer version,
        @Pattern(regexp = PROFILES, message = "{field.one_of}") String profile) {

    static final String FORMATS = "pdf|docx|json|html";
    static final String PROFILES = "standard|accessible";

    public ExportRequest {
        includeEvidence = includeEvidence == null ? Boolean.TRUE : includeEvidence;
        profile = profile == null ? "standard" : profile;
        qrCodes = qrCodes == null ? Boolean.FALSE : qrCodes;
    }

    ExportOrder toOrder(int generationId) {
        return new ExportOrder(
                generationId, ExportFormat.of(format), includeEvidence, qrCodes, templateId, version, profile);
    }
}
