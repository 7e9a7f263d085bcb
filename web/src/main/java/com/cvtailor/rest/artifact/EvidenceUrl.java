package com.cvtailor.rest.artifact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An absolute http or https address with a host and without credentials. */
@Constraint(validatedBy = EvidenceUrlValidator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EvidenceUrl {

    String message() default "{field.evidence_url}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
