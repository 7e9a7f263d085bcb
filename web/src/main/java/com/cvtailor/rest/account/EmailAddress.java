package com.cvtailor.rest.account;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An e-mail address at a domain with a dot in it, which {@code @Email} alone does not ask for. */
@Email
@Pattern(regexp = EmailAddress.CHARACTER + "+@" + EmailAddress.CHARACTER + "+\\." + EmailAddress.TOP_LEVEL_DOMAIN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {

    /** Neither blanks, controls and halves of characters, nor the one letter that grows longer in lower case. */
    String CHARACTER = "[^@\\s\\p{Cntrl}\\p{Cs}\\u0130]";

    String TOP_LEVEL_DOMAIN = "([\\p{L}\\p{M}]{2,}|[xX][nN]--[A-Za-z0-9-]+)";

    String message() default "{field.email}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
