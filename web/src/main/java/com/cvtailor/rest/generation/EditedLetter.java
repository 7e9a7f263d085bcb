package com.cvtailor.rest.generation;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.rest.artifact.EvidenceLinkRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A cover letter as its person sends it after an edit.
 *
 * @param basics null, as the three below it: what the letter says stays
 */
public record EditedLetter(
        @NotNull @Pattern(regexp = CoverLetterContent.SCHEMA, message = "{field.one_of}") String schema,
        @NotNull @Pattern(regexp = GenerateCvRequest.LANGUAGES, message = "{field.one_of}") String language,
        @NotNull @Pattern(regexp = GenerateCoverLetterRequest.TONES, message = "{field.one_of}") String tone,
        @Valid EditedBasics basics,
        @Size(min = 1, max = 255) String companyName,
        @Size(min = 1, max = 255) String roleTitle,
        @NotBlank @Size(max = EditedText.LONGEST) String salutation,
        @NotNull @Size(max = 50) List<@NotNull @Valid EditedText> paragraphs,
        @NotBlank @Size(max = EditedText.LONGEST) String closing,
        @Size(max = 400) List<@NotNull @Valid EvidenceLinkRequest> evidence) {

    /** Trimmed before they are judged: what is blank to a reader names nobody. */
    public EditedLetter {
        companyName = companyName == null ? null : companyName.strip();
        roleTitle = roleTitle == null ? null : roleTitle.strip();
    }

    CoverLetterContent content() {
        return new CoverLetterContent(
                schema,
                language,
                tone,
                EditedBasics.content(basics),
                companyName,
                roleTitle,
                salutation,
                paragraphs.stream().map(EditedText::content).toList(),
                closing,
                evidence == null ? null : EditedEvidence.content(evidence),
                List.of());
    }
}
