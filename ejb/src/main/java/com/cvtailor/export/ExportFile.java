package com.cvtailor.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of an export, apart from its log row so that lists never read them. */
@Entity
@Table(name = "export_files")
public class ExportFile {

    @Id
    @Column(name = "export_id")
    private Integer exportId;

    private byte[] content;

    protected ExportFile() {}

    ExportFile(int exportId, byte[] content) {
        this.exportId = exportId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
