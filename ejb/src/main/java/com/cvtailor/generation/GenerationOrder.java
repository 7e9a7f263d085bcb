package com.cvtailor.generation;

import java.util.List;
import java.util.Map;

/**
 * What a person asked for.
 *
 * @param artifactIds empty: all that the labels name, or all that the person has
 * @param language null: the advertisement's
 * @param tone null for a CV
 * @param engine {@code auto|template}; null: language models where there are any, as with {@code auto}
 * @param customSections the person's own words by heading, in the order given
 */
public record GenerationOrder(
        DocumentType type,
        String jobDescription,
        String companyName,
        String roleTitle,
        List<Integer> labelIds,
        List<Integer> artifactIds,
        String language,
        String tone,
        Integer templateId,
        Map<String, List<String>> customSections,
        Integer maxPages,
        String engine) {

    /** The part that the steps of the generation need again, as it is stored with the document. */
    public record Options(
            List<Integer> artifactIds,
            String language,
            String tone,
            List<CustomSection> customSections,
            Integer maxPages,
            String engine) {

        /** Orders of earlier releases do not say. */
        public boolean allowsModels() {
            return !EngineUsed.TEMPLATE.equals(engine);
        }
    }

    /** A list of these keeps the person's order, which JSONB columns do not keep for members. */
    public record CustomSection(String title, List<String> texts) {}

    Options options(List<Integer> chosenArtifacts) {
        return new Options(
                chosenArtifacts,
                language,
                tone,
                customSections.entrySet().stream()
                        .map(section -> new CustomSection(section.getKey(), section.getValue()))
                        .toList(),
                maxPages,
                engine);
    }
}
