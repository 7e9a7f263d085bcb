package com.cvtailor.rest.generation;

import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.platform.Page;
import com.cvtailor.rest.Pagination;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One page of a person's CVs or cover letters, without their contents. */
public record GenerationList(List<GenerationSummary> generations, Pagination pagination) {

    /** @param progress of the documents' tasks, by task; one that retention has removed had come to its end */
    static GenerationList of(Page<GeneratedDocument> page, Map<Integer, Integer> progress, Locale locale) {
        return new GenerationList(
                page.items().stream()
                        .map(document -> GenerationSummary.of(
                                document,
                                document.taskId() == null ? 100 : progress.getOrDefault(document.taskId(), 100),
                                locale))
                        .toList(),
                Pagination.of(page));
    }
}
