package com.cvtailor.evaluation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.platform.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One folder of evaluation data; {@code eval/tailoring/README.md} in the test resources tells the format.
 *
 * @param folder where the four files lie
 */
record EvaluationSet(Path folder) {
    /** The day up to which ongoing work lasts; fixed, so that figures do not move with the calendar. */
    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    record Ad(String id, String title, String company, String language, String family, String text, Gold gold) {}

    record Gold(
            List<String> must,
            List<String> nice,
            List<String> soft,
            Integer years,
            String seniority,
            String company,
            String title) {}

    record Profile(String id, String firstName, String lastName, String headline, List<ProfileArtifact> artifacts) {
        /** Artifact n of the list has the id n + 1. */
        List<ArtifactFacts> facts() {
            return IntStream.range(0, artifacts.size())
                    .mapToObj(i -> artifacts.get(i).facts(i + 1))
                    .toList();
        }

        ArtifactFacts facts(String key) {
            return facts().stream()
                    .filter(facts -> artifacts.get(facts.id() - 1).key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    record ProfileArtifact(
            String key,
            String title,
            String description,
            LocalDate startDate,
            LocalDate endDate,
            List<String> technologies,
            List<Link> evidenceLinks) {

        private ArtifactFacts facts(int id) {
            return new ArtifactFacts(
                    id,
                    ArtifactType.PROJECT,
                    title,
                    description,
                    null,
                    null,
                    startDate,
                    endDate,
                    technologies,
                    evidenceLinks.stream()
                            .map(link -> new ArtifactFacts.EvidenceFact(
                                    link.url(), link.type(), link.description(), "valid"))
                            .toList());
        }
    }

    record Link(String url, String type, String description) {}

    record Relevance(
            String profile, String ad, Map<String, Integer> grades, List<String> claimable, List<String> gaps) {}

    record Claim(
            String id, String profile, String artifact, String sentence, boolean supported, String kind, String why) {}

    /** A set that comes with the product. */
    static EvaluationSet named(String name) {
        return new EvaluationSet(Path.of("src/test/resources/eval", name));
    }

    List<Ad> ads() {
        return lines("ads.jsonl", Ad.class);
    }

    List<Profile> profiles() {
        return lines("profiles.jsonl", Profile.class);
    }

    List<Relevance> relevance() {
        return lines("relevance.jsonl", Relevance.class);
    }

    List<Claim> claims() {
        return lines("claims.jsonl", Claim.class);
    }

    private <T> List<T> lines(String file, Class<T> type) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> Json.read(line, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
