package com.cvtailor.rest.artifact;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Accepts github.com and its subdomains, and GitHub Pages. */
public class GithubOnGithubValidator implements ConstraintValidator<GithubOnGithub, EvidenceLinkRequest> {

    @Override
    public boolean isValid(EvidenceLinkRequest link, ConstraintValidatorContext context) {
        if (!"github".equals(link.type()) || link.url() == null) {
            return true;
        }
        boolean github = EvidenceUrlValidator.host(link.url())
                .map(host -> host.equals("github.com") || host.endsWith(".github.com") || host.endsWith(".github.io"))
                .orElse(true);
        if (!github) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("url")
                    .addConstraintViolation();
        }
        return github;
    }
}
