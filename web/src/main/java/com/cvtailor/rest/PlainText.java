package com.cvtailor.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line of text: no control characters, which PostgreSQL may refuse, and no halves of characters. */
@Pattern(regexp = "[^\\p{Cntrl}\\p{Cs}]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default "{field.plain_text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
