package com.cvtailor.batch.esco;

import com.cvtailor.batch.task.TaskInHand;
import com.cvtailor.esco.EscoFile;
import com.cvtailor.esco.EscoRow;
import com.cvtailor.esco.SkillImportSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/**
 * Reads the stored file from behind the last row that counts. The import's own row says which that is: it is written with
 * the chunk in one transaction, and so is true for a job that is restarted as well as for one that is started anew.
 */
@Named
@Dependent
public class ReadSkillRows extends AbstractItemReader {

    @Inject
    TaskInHand task;

    @Inject
    SkillImportSteps imports;

    private EscoFile file;
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        TaskClaim claim = task.claim();
        last = imports.lastRow(claim);
        file = EscoFile.storedAs(number -> imports.part(claim, number));
        file.skipTo(last);
    }

    @Override
    public Object readItem() {
        Optional<EscoRow> row = file.next();
        row.ifPresent(read -> last = read.number());
        return row.orElse(null);
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
