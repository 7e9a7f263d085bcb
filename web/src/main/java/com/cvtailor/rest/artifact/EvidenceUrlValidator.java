package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.EvidenceAddress;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Leaves a missing address to the constraints that say so. */
public class EvidenceUrlValidator implements ConstraintValidator<EvidenceUrl, String> {

    @Override
    public boolean isValid(String url, ConstraintValidatorContext context) {
        return url == null || url.isBlank() || EvidenceAddress.host(url).isPresent();
    }
}
