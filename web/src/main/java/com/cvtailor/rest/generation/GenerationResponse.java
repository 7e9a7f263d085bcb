package com.cvtailor.rest.generation;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.EngineUsed;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.Warning;
import com.cvtailor.matching.Match;
import com.cvtailor.platform.Json;
import java.time.Instant;
import java.util.List;

/** A CV or a cover letter, finished or not. */
public record GenerationResponse(
        int id,
        String status,
        Record content,
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
        Fault error) {

    public record Fault(String code, String message) {}

    static GenerationResponse of(GeneratedDocument document, int progress) {
        boolean completed = document.completed();
        return new GenerationResponse(
                document.id(),
                document.status(),
                completed ? content(document) : null,
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
                document.errorCode() == null ? null : new Fault(document.errorCode(), document.errorMessage()));
    }

    private static Record content(GeneratedDocument document) {
        return document.type() == DocumentType.CV
                ? Json.read(document.content(), CvContent.class)
                : Json.read(document.content(), CoverLetterContent.class);
    }
}
