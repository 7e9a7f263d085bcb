package com.cvtailor.rest.generation;

import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.EngineUsed;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.Warning;
import com.cvtailor.matching.Match;
import com.cvtailor.platform.Json;
import com.cvtailor.rest.json.Notice;
import com.cvtailor.rest.matching.MatchResponse;
import com.cvtailor.rest.task.TaskFault;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All that is known of a CV or a cover letter but its content; finished or not. */
public record GenerationSummary(
        int id,
        String status,
        List<Evidence> evidenceLinks,
        Instant createdAt,
        Instant completedAt,
        String jobDescriptionHash,
        String companyName,
        String roleTitle,
        Integer taskId,
        int progress,
        EngineUsed engine,
        List<Notice> warnings,
        MatchResponse match,
        TaskFault error) {

    /** As it is now. */
    static GenerationSummary of(GeneratedDocument document, int progress, Locale locale) {
        return of(document, List.of(Json.read(document.evidenceLinks(), Evidence[].class)), progress, locale);
    }

    /** @param links what the content shows */
    static GenerationSummary of(GeneratedDocument document, List<Evidence> links, int progress, Locale locale) {
        boolean completed = document.completed();
        return new GenerationSummary(
                document.id(),
                document.status(),
                completed ? links : List.of(),
                document.createdAt(),
                document.completedAt(),
                document.jobDescription().contentHash(),
                document.companyName(),
                document.roleTitle(),
                document.taskId(),
                progress,
                completed ? Json.read(document.metadata(), EngineUsed.class) : null,
                completed ? notices(document, locale) : List.of(),
                completed ? MatchResponse.of(Json.read(document.match(), Match.class), locale) : null,
                TaskFault.of(document.errorCode(), locale));
    }

    private static List<Notice> notices(GeneratedDocument document, Locale locale) {
        return Stream.of(Json.read(document.warnings(), Warning[].class))
                .map(warning -> new Notice(warning.code(), warning.message().in(locale)))
                .toList();
    }
}
