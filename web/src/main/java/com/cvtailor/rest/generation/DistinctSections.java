package com.cvtailor.rest.generation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** No two sections have the same id. */
@Constraint(validatedBy = DistinctSections.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctSections {

    String message() default "{field.distinct_sections}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves what is missing to the constraints that say so. */
    class Validator implements ConstraintValidator<DistinctSections, List<EditedCv.Section>> {

        @Override
        public boolean isValid(List<EditedCv.Section> sections, ConstraintValidatorContext context) {
            Set<String> seen = new HashSet<>();
            return sections == null
                    || sections.stream()
                            .filter(Objects::nonNull)
                            .map(EditedCv.Section::id)
                            .filter(Objects::nonNull)
                            .allMatch(seen::add);
        }
    }
}
