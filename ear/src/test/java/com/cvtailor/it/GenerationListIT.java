package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class GenerationListIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void documents_are_listed_newest_first_without_their_content() {
        person.records(Bodies.artifact().build());
        int first = person.generates("cv", Bodies.order().build());
        int second = person.generates("cv", Bodies.order().build());
        JsonObject page = person.api().get("generate/cv?limit=1").expect(200).json();
        JsonObject listed = page.getJsonArray("generations").getJsonObject(0);
        assertThat(listed.getInt("id")).isEqualTo(second).isGreaterThan(first);
        assertThat(listed.keySet())
                .contains("status", "progress", "company_name", "match")
                .doesNotContain("content");
        assertThat(listed.getInt("progress")).isEqualTo(100);
        assertThat(page.getJsonObject("pagination").getInt("total")).isEqualTo(2);
        assertThat(person.api().get("generate/cover-letter").expect(200).json().getJsonArray("generations"))
                .isEmpty();
    }
}
