package com.cvtailor.rest.artifact;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;

/** Years 1900 to 2199. */
public class PlausibleDateValidator implements ConstraintValidator<PlausibleDate, LocalDate> {

    @Override
    public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
        return date == null || (date.getYear() >= 1900 && date.getYear() <= 2199);
    }
}
