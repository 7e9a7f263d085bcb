package com.cvtailor.rest.account;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/** A profile with a time zone that exists, and preferences of at most 16 KiB. */
@Constraint(validatedBy = AcceptableProfile.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptableProfile {

    String message() default "{field.timezone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the member at fault. */
    class Validator implements ConstraintValidator<AcceptableProfile, ProfileRequest> {

        private static final int MOST_BYTES = 16 * 1024;

        @Override
        public boolean isValid(ProfileRequest profile, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean zone = ZoneId.getAvailableZoneIds().contains(profile.timezone())
                    || refused(context, "{field.timezone}", "timezone");
            boolean preferences = profile.preferences() == null
                    || profile.preferences().toString().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                    || refused(context, "{field.preferences}", "preferences");
            return zone && preferences;
        }

        private static boolean refused(ConstraintValidatorContext context, String message, String member) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(member)
                    .addConstraintViolation();
            return false;
        }
    }
}
