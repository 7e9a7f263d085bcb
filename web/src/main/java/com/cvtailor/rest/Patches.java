package com.cvtailor.rest;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.rest.error.ConstraintViolationMapper;
import com.cvtailor.rest.error.ViolationMessages;
import com.cvtailor.rest.json.MergePatch;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies merge patches; what comes out is validated as a whole, as if it had been sent so. Works inside of transactions. */
@ApplicationScoped
public class Patches {

    @Inject
    Validator validator;

    @Inject
    ViolationMessages messages;

    public <T extends Record> T merged(ObjectNode patch, T current) {
        T merged = MergePatch.apply(patch, current);
        Set<ConstraintViolation<T>> faults = validator.validate(merged);
        if (!faults.isEmpty()) {
            throw new InvalidRequestException(faults.stream()
                    .collect(Collectors.groupingBy(
                            fault -> ConstraintViolationMapper.fieldPath(fault.getPropertyPath()),
                            Collectors.mapping(messages::of, Collectors.toList()))));
        }
        return merged;
    }
}
