package com.cvtailor.rest.account;

import com.cvtailor.account.PasswordPolicy;
import com.cvtailor.platform.Message;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A registration whose password keeps the {@link PasswordPolicy}; what it breaks is reported of {@code password}. */
@Constraint(validatedBy = AcceptablePassword.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptablePassword {

    String message() default "{password.common}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the policy. */
    class Validator implements ConstraintValidator<AcceptablePassword, RegisterRequest> {

        @Override
        public boolean isValid(RegisterRequest request, ConstraintValidatorContext context) {
            if (request.password() == null) {
                return true;
            }
            List<Message> faults = PasswordPolicy.faults(request.password(), request.email());
            context.disableDefaultConstraintViolation();
            faults.forEach(fault -> context.buildConstraintViolationWithTemplate("{" + fault.key() + "}")
                    .addPropertyNode("password")
                    .addConstraintViolation());
            return faults.isEmpty();
        }
    }
}
