package com.cvtailor.rest.artifact;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Names the end date as the faulty field. */
public class EndNotBeforeStartValidator implements ConstraintValidator<EndNotBeforeStart, ArtifactRequest> {

    @Override
    public boolean isValid(ArtifactRequest request, ConstraintValidatorContext context) {
        if (request.startDate() == null
                || request.endDate() == null
                || !request.endDate().isBefore(request.startDate())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("endDate")
                .addConstraintViolation();
        return false;
    }
}
