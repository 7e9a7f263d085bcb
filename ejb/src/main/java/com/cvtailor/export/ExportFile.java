package com.cvtailor.export;

import com.cvtailor.crypto.Place;
import com.cvtailor.crypto.Sealed;
import com.cvtailor.crypto.SealedColumn;
import com.cvtailor.crypto.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

    @Convert(converter = SealedColumn.class)
    private Sealed content;

    protected ExportFile() {}

    ExportFile(int exportId, byte[] content) {
        this.exportId = exportId;
        this.content = Sealed.of(content, this::place);
    }

    byte[] content() {
        return content.open(place());
    }

    private Place place() {
        return SecretColumn.EXPORT_FILE.place(exportId);
    }
}
