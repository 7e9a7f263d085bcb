package com.cvtailor.rest.artifact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A link of type github leads to GitHub. */
@Constraint(validatedBy = GithubOnGithubValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GithubOnGithub {

    String message() default "{field.github}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
