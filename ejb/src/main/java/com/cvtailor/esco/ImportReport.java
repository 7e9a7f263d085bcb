package com.cvtailor.esco;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import has done so far: every row read was added, merged or refused.
 *
 * @param type as the task's result tells it, beside those of other tasks
 * @param refused the first of them in the order of the file; {@code refusedCount} counts all
 */
record ImportReport(String type, int rowsRead, int added, int merged, int refusedCount, List<Refused> refused) {

    static final int MOST_LISTED = 1_000;

    /** @param message worded when somebody reads it, in their language */
    record Refused(long line, Message message) {}

    static ImportReport empty() {
        return new ImportReport("import", 0, 0, 0, 0, List.of());
    }

    static ImportReport of(String json) {
        return Json.read(json, ImportReport.class);
    }

    String json() {
        return Json.write(this);
    }

    ImportReport withAdded() {
        return new ImportReport(type, rowsRead + 1, added + 1, merged, refusedCount, refused);
    }

    ImportReport withMerged() {
        return new ImportReport(type, rowsRead + 1, added, merged + 1, refusedCount, refused);
    }

    ImportReport withRefused(long line, Message message) {
        List<Refused> listed = new ArrayList<>(refused);
        if (listed.size() < MOST_LISTED) {
            listed.add(new Refused(line, message));
        }
        return new ImportReport(type, rowsRead + 1, added, merged, refusedCount + 1, listed);
    }
}
