package com.cvtailor.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.ats.Applications;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.platform.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a CV says or leaves out, its JSON Resume satisfies the official schemas. */
class CvResumeSchemaTest {

    /** What a person may have written into any text of an edited version. */
    private static final List<JsonNode> WRITTEN = List.of(
            NullNode.getInstance(),
            TextNode.valueOf(" "),
            TextNode.valueOf("Ünïcödé \"quoted\" <b>&amp;</b>\nтекст 日本 \uD83D\uDE80"),
            TextNode.valueOf("https://example.org/über uns?q=1#ä"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void every_section_is_there_in_every_language(String language) {
        CvContent cv = Applications.cv(language);
        assertThat(cv.sections())
                .extracting(Section::type)
                .containsAll(Arrays.stream(ArtifactType.values())
                        .map(ArtifactType::key)
                        .toList());

        JsonNode resume = resume(cv);

        assertThat(ResumeSchema.faults(resume.toString())).isEmpty();
        assertThat(List.of("work", "volunteer", "education", "awards", "certificates", "publications", "projects"))
                .allSatisfy(
                        section -> assertThat(resume.get(section)).as(section).isNotEmpty());
        assertThat(resume.at("/basics/cvTailor/customSections")).hasSize(1);
        assertThat(resume.get("skills")).hasSize(5);
    }

    @Test
    void without_evidence_it_holds_no_link_to_a_proof() {
        JsonNode resume = resume(Applications.cv("en").withoutEvidence());
        assertThat(ResumeSchema.faults(resume.toString())).isEmpty();
        assertThat(resume.toString()).doesNotContain("talks.example.org", "ferry-timetable");
        assertThat(resume.at("/basics/profiles/0/url").textValue()).isEqualTo("https://github.com/mlindqvist");
    }

    @Test
    void any_part_may_be_missing_or_rewritten() {
        List<String> faults = new ArrayList<>();
        JsonNode whole = Json.MAPPER.valueToTree(Applications.cv("en"));
        int tried = eachVariant(whole, variant -> {
            CvContent cv = Json.read(variant.toString(), CvContent.class);
            ResumeSchema.faults(resume(cv).toString()).forEach(fault -> faults.add(fault + " of " + variant));
        });
        assertThat(faults).isEmpty();
        assertThat(tried).isGreaterThan(300);
    }

    private static JsonNode resume(CvContent cv) {
        return Json.read(Json.write(JsonResume.of(cv)), JsonNode.class);
    }

    /** The CV with one list emptied or one text replaced, all possibilities after one another. */
    private static int eachVariant(JsonNode whole, Consumer<JsonNode> visit) {
        return variants(whole, whole, visit);
    }

    private static int variants(JsonNode whole, JsonNode within, Consumer<JsonNode> visit) {
        int tried = 0;
        if (within instanceof ObjectNode object) {
            for (String name :
                    object.properties().stream().map(Map.Entry::getKey).toList()) {
                JsonNode value = object.get(name);
                for (JsonNode replacement : replacements(name, value)) {
                    object.set(name, replacement);
                    visit.accept(whole);
                    tried++;
                }
                object.set(name, value);
                tried += variants(whole, value, visit);
            }
        } else {
            for (JsonNode element : within) {
                tried += variants(whole, element, visit);
            }
        }
        return tried;
    }

    private static List<JsonNode> replacements(String name, JsonNode value) {
        if (value instanceof ArrayNode) {
            return List.of(Json.MAPPER.createArrayNode());
        }
        if (name.endsWith("_date") || name.equals("artifact_id") || name.equals("summary")) {
            return List.of(NullNode.getInstance());
        }
        return value.isTextual() && !List.of("schema", "email", "text", "name").contains(name) ? WRITTEN : List.of();
    }
}
