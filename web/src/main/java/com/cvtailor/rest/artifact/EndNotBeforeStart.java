package com.cvtailor.rest.artifact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Work ends no earlier than it starts; work without an end goes on. */
@Constraint(validatedBy = EndNotBeforeStartValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EndNotBeforeStart {

    String message() default "{field.end_before_start}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
