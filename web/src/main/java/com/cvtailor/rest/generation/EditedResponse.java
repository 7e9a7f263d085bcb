package com.cvtailor.rest.generation;

import com.cvtailor.generation.DocumentEditing.Edited;
import java.util.List;
import java.util.Locale;

/** The answer to an edit: what version it has become, and what in it no artifact supports. */
public record EditedResponse(int version, List<DocumentClaim> claims) {

    static EditedResponse of(Edited edited, Locale locale) {
        return new EditedResponse(
                edited.version(),
                edited.claims().stream()
                        .map(claim -> DocumentClaim.of(claim, locale))
                        .toList());
    }
}
