package com.cvtailor.esco;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small files in the layout of ESCO, with made-up skills. */
final class EscoCsv {

    static final String HEADER =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,"
                    + "modifiedDate,scopeNote,definition,inScheme,description";

    private EscoCsv() {}

    static String row(String uri, String label, String aliases) {
        return "KnowledgeSkillCompetence,%s,skill/competence,sector-specific,%s,\"%s\",,released,2026-01-31,,,,About it"
                .formatted(uri, label, aliases);
    }

    static EscoFile file(String... lines) {
        return new EscoFile(bytes(String.join("\n", lines)));
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<EscoRow> rows(EscoFile file) {
        List<EscoRow> rows = new ArrayList<>();
        for (Optional<EscoRow> row = file.next(); row.isPresent(); row = file.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
