package com.cvtailor.rest.generation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** At most 50 texts a section, none of them blank. */
public class CustomSectionsValidator implements ConstraintValidator<CustomSections, Map<String, JsonNode>> {

    @Override
    public boolean isValid(Map<String, JsonNode> sections, ConstraintValidatorContext context) {
        return sections == null
                || (sections.entrySet().stream()
                                .allMatch(section -> fits(section.getKey(), 100) && fits(section.getValue()))
                        && texts(sections).size() == sections.size());
    }

    /** The sections with every value as a list, in the client's order. */
    static Map<String, List<String>> texts(Map<String, JsonNode> sections) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        if (sections != null) {
            sections.forEach((heading, value) -> texts.put(
                    heading.strip(),
                    nodes(value).map(JsonNode::textValue).map(String::strip).toList()));
        }
        return texts;
    }

    private static boolean fits(JsonNode value) {
        return value != null
                && (value.isTextual() || (value.isArray() && value.size() >= 1 && value.size() <= 50))
                && nodes(value).allMatch(text -> text.isTextual() && fits(text.textValue(), 2000));
    }

    private static boolean fits(String text, int limit) {
        return !text.isBlank() && text.length() <= limit && text.indexOf('\0') < 0;
    }

    private static Stream<JsonNode> nodes(JsonNode value) {
        return value.isTextual() ? Stream.of(value) : StreamSupport.stream(value.spliterator(), false);
    }
}
