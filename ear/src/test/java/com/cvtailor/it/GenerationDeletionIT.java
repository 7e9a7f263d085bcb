package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class GenerationDeletionIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void a_deleted_document_is_gone_with_its_files() {
        int artifact = person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        int export = person.orders("export/" + cv, Bodies.export("html")).getInt("export_id");
        person.api().delete("generate/cover-letter/" + cv).expect(404);
        int letter = person.generates("cover-letter", Bodies.letter(artifact).build());
        person.api().delete("generate/cover-letter/" + letter).expect(204);
        person.api().get("generate/cover-letter/" + letter).expect(404);
        JobSeeker.registeredAt(RunningServer.uri())
                .api()
                .delete("generate/cv/" + cv)
                .expect(404);

        person.api().delete("generate/cv/" + cv).expect(204);

        person.api().get("generate/cv/" + cv).expect(404);
        person.api().get("export/" + export).expect(404);
        person.api().delete("generate/cv/" + cv).expect(404);
        assertThat(person.api().get("exports").json().getJsonArray("exports")).isEmpty();
    }

    @Test
    void a_document_that_is_deleted_in_mid_work_leaves_a_task_that_ends() {
        person.records(Bodies.artifact().build());
        for (int i = 0; i < 10; i++) {
            JsonObject accepted = person.api()
                    .post("generate/cv", Bodies.order().build())
                    .expect(202)
                    .json();
            person.api()
                    .delete("generate/cv/" + accepted.getInt("generation_id"))
                    .expect(204);
            assertThat(person.awaits(accepted.getInt("task_id")).getString("status"))
                    .isEqualTo("completed");
        }
    }
}
