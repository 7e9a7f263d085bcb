package com.cvtailor.rest.generation;

import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.EngineUsed;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.Warning;
import com.cvtailor.matching.Match;
import com.cvtailor.platform.Json;
import com.cvtailor.rest.task.TaskFault;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

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
        List<Warning> warnings,
        Match match,
        TaskFault error) {

    static GenerationSummary of(GeneratedDocument document, int progress, Locale locale) {
        boolean completed = document.completed();
        return new GenerationSummary(
                document.id(),
                document.status(),
                completed ? List.of(Json.read(document.evidenceLinks(), Evidence[].class)) : List.of(),
                document.createdAt(),
                document.completedAt(),
                document.jobDescription().contentHash(),
                document.companyName(),
                document.roleTitle(),
                document.taskId(),
                progress,
                completed ? Json.read(document.metadata(), EngineUsed.class) : null,
                completed ? List.of(Json.read(document.warnings(), Warning[].class)) : List.of(),
                completed ? Json.read(document.match(), Match.class) : null,
                TaskFault.of(document.errorCode(), locale));
    }
}
