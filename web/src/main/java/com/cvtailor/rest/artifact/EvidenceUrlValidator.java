package com.cvtailor.rest.artifact;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Judges the spelling alone; where the address leads is for the link check to find out. */
public class EvidenceUrlValidator implements ConstraintValidator<EvidenceUrl, String> {

    @Override
    public boolean isValid(String url, ConstraintValidatorContext context) {
        return url == null || url.isBlank() || host(url).isPresent();
    }

    /** The host in lower case; empty when the text is no acceptable address. */
    static Optional<String> host(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getRawUserInfo() == null && uri.getHost() != null
                    ? Optional.of(uri.getHost().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
