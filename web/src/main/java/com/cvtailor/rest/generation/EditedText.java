package com.cvtailor.rest.generation;

import com.cvtailor.generation.SourcedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A text of an edited document.
 *
 * @param sources null when nothing is said about them
 */
public record EditedText(@NotBlank @Size(max = LONGEST) String text, List<@NotNull Integer> sources) {

    static final int LONGEST = 5_000;

    static SourcedText content(EditedText text) {
        return text == null ? null : new SourcedText(text.text(), text.sources());
    }
}
