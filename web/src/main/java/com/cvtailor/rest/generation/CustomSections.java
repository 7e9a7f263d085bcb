package com.cvtailor.rest.generation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Headings, each with a text or a list of texts. */
@Constraint(validatedBy = CustomSectionsValidator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CustomSections {

    String message() default "{field.custom_sections}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
