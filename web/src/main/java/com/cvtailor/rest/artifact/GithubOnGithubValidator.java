package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.EvidenceAddress;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Leaves what is no address at all to the constraint that says so. */
public class GithubOnGithubValidator implements ConstraintValidator<GithubOnGithub, EvidenceLinkRequest> {

    @Override
    public boolean isValid(EvidenceLinkRequest link, ConstraintValidatorContext context) {
        if (!"github".equals(link.type()) || link.url() == null) {
            return true;
        }
        boolean github = EvidenceAddress.host(link.url()).isEmpty() || EvidenceAddress.isOnGithub(link.url());
        if (!github) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("url")
                    .addConstraintViolation();
        }
        return github;
    }
}
