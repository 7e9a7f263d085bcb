package com.cvtailor.resume;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The official schemas of JSON Resume: the one that our documents name, and the latest. Formats are checked as well. */
final class ResumeSchema {

    private static final List<JsonSchema> SCHEMAS =
            List.of(schema(VersionFlag.V4, "schema-1.0.0.json"), schema(VersionFlag.V7, "schema-1.3.1.json"));

    private ResumeSchema() {}

    static List<String> faults(String resume) {
        return SCHEMAS.stream()
                .flatMap(schema -> schema.validate(resume, InputFormat.JSON).stream())
                .map(ValidationMessage::toString)
                .toList();
    }

    private static JsonSchema schema(VersionFlag draft, String file) {
        return JsonSchemaFactory.getInstance(draft)
                .getSchema(
                        ResumeSchema.class.getResourceAsStream(file),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }
}
