package com.cvtailor.artifact;

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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link that proves an artifact. */
@Entity
@Table(name = "evidence_links")
public class EvidenceLink {

    /** By then the artifact's own task has checked it; if not, it is checked with those that are due. */
    private static final Duration FIRST_CHECK = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_links")
    @SequenceGenerator(name = "evidence_links", sequenceName = "evidence_links_id_seq", allocationSize = 1)
    private Integer id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "artifact_id")
    private Artifact artifact;

    private int position;

    @Convert(converter = SealedColumn.class)
    private Sealed url;

    @Column(name = "link_type")
    private String linkType;

    private String description;

    @Column(name = "validation_status")
    private String validationStatus = "pending";

    @Column(name = "last_validated")
    private Instant lastValidated;

    @Column(name = "validation_error")
    private String validationError;

    private int attempts;

    @Column(name = "next_check_at")
    private Instant nextCheckAt = Instant.now().plus(FIRST_CHECK);

    protected EvidenceLink() {}

    EvidenceLink(Artifact artifact, int position, ArtifactDraft.Link link) {
        this.artifact = artifact;
        this.position = position;
        this.url = Sealed.of(link.url(), this::urlPlace);
        this.linkType = link.type();
        this.description = link.description();
    }

    /** The address is the link; the rest may be said anew. */
    void revise(int newPosition, ArtifactDraft.Link link) {
        position = newPosition;
        linkType = link.type();
        description = link.description();
    }

    /**
     * Takes over what a check has found.
     *
     * @param error why it is not valid; null when it is
     * @param failures how many checks in a row have not reached it
     */
    public void checked(String status, String error, Instant at, int failures, Instant next) {
        validationStatus = status;
        validationError = error;
        lastValidated = at;
        attempts = failures;
        nextCheckAt = next;
    }

    int position() {
        return position;
    }

    public Integer id() {
        return id;
    }

    /** Fails for a link that is not readable. */
    public String url() {
        return url.text(urlPlace());
    }

    /** False once the key is lost by which the address was encrypted. */
    public boolean isReadable() {
        return url.readable(urlPlace()).isPresent();
    }

    private Place urlPlace() {
        return SecretColumn.EVIDENCE_URL.place(id);
    }

    public String type() {
        return linkType;
    }

    public String description() {
        return description;
    }

    public String validationStatus() {
        return validationStatus;
    }

    public Instant lastValidated() {
        return lastValidated;
    }

    /** As it is stored; {@code com.cvtailor.evidence} words it. */
    public String validationError() {
        return validationError;
    }

    /** How many checks in a row have not reached it. */
    public int attempts() {
        return attempts;
    }
}
