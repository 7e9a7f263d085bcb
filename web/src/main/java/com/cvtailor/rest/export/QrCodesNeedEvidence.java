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

    String message() default "{field.qr_codes_need_evidence}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
