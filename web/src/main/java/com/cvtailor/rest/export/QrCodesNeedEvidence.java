package com.cvtailor.rest.export;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A QR code shows evidence, so there is none without. */
@Constraint(validatedBy = QrCodesNeedEvidenceValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface QrCodesNeedEvidence {

    String message() default "must be false when include_evidence is false";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
