package com.cvtailor.rest.artifact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day of a working life, which also keeps far-off years away from the database. */
@Constraint(validatedBy = PlausibleDateValidator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDate {

    String message() default "{field.plausible_date}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
