package com.cvtailor.generation;

import com.cvtailor.crypto.Place;
import com.cvtailor.crypto.Sealed;
import com.cvtailor.crypto.SealedColumn;
import com.cvtailor.crypto.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a document said from the moment when it was generated or edited; it never changes. */
@Entity
@Table(name = "document_versions")
public class DocumentVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_versions")
    @SequenceGenerator(name = "document_versions", sequenceName = "document_versions_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "document_id")
    private int documentId;

    private int version;

    @Convert(converter = SealedColumn.class)
    private Sealed content;

    private boolean edited;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    protected DocumentVersion() {}

    /** The document as it is now. */
    DocumentVersion(GeneratedDocument document, boolean edited) {
        this.documentId = document.id();
        this.version = document.version();
        this.content = Sealed.of(document.content(), this::place);
        this.edited = edited;
    }

    public int version() {
        return version;
    }

    public String content() {
        return content.text(place());
    }

    /** False once the key is lost by which it was encrypted. */
    public boolean isReadable() {
        return content.readable(place()).isPresent();
    }

    private Place place() {
        return SecretColumn.VERSION_CONTENT.place(id);
    }

    /** Whether a person wrote it, and not an engine. */
    public boolean edited() {
        return edited;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
