package com.cvtailor.rest.label;

import com.cvtailor.label.LabelContent;
import com.cvtailor.label.LabelDraft;
import com.cvtailor.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a client says of a label. */
public record LabelRequest(
        @NotBlank @Size(max = 100) @PlainText String name,
        @Size(max = 2000) String description,
        @NotNull @Pattern(regexp = ROLE_TYPES, message = "{field.one_of}") String roleType,
        @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "{field.color}") String color,
        @Size(max = 500) List<@NotNull Integer> artifactIds) {

    static final String ROLE_TYPES = "engineer|pm|designer|researcher|other";

    private static final String DEFAULT_COLOR = "#007bff";

    public LabelRequest {
        name = name == null ? null : name.strip();
    }

    LabelDraft toDraft() {
        return new LabelDraft(
                name,
                description == null || description.isBlank() ? null : description.strip(),
                roleType,
                color == null ? DEFAULT_COLOR : color,
                artifactIds == null ? List.of() : artifactIds);
    }

    /** The request that would make the label what it is. */
    static LabelRequest of(LabelContent content) {
        return new LabelRequest(
                content.label().name(),
                content.label().description(),
                content.label().roleType(),
                content.label().color(),
                content.artifactIds());
    }
}
