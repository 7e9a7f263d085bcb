package com.cvtailor.rest.export;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Names the wish for QR codes as the faulty field. */
public class QrCodesNeedEvidenceValidator implements ConstraintValidator<QrCodesNeedEvidence, ExportRequest> {

    @Override
    public boolean isValid(ExportRequest request, ConstraintValidatorContext context) {
        if (request.includeEvidence() || !request.qrCodes()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("qrCodes")
                .addConstraintViolation();
        return false;
    }
}
