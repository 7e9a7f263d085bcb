package com.cvtailor.rest.error;

import com.cvtailor.platform.Message;
import com.cvtailor.rest.filter.ClientLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;

/** Words a broken constraint in the client's language: our own ones by our messages, the standard ones by the validator's. */
@ApplicationScoped
public class ViolationMessages {

    @Inject
    ValidatorFactory validators;

    @Inject
    ClientLanguage language;

    public Message of(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String key = template.replaceAll("^\\{|}$", "");
        if (Message.exists(key)) {
            Object choices = violation.getConstraintDescriptor().getAttributes().get("regexp");
            return choices == null
                    ? Message.of(key)
                    : Message.of(key, String.valueOf(choices).replace("|", ", "));
        }
        return Message.of(
                validators.getMessageInterpolator().interpolate(template, new Broken(violation), language.locale()));
    }

    private record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
