package com.cvtailor.artifact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that proves an artifact. */
@Entity
@Table(name = "evidence_links")
public class EvidenceLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_links")
    @SequenceGenerator(name = "evidence_links", sequenceName = "evidence_links_id_seq", allocationSize = 1)
    private Integer id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "artifact_id")
    private Artifact artifact;

    private int position;

    private String url;

    @Column(name = "link_type")
    private String linkType;

    private String description;

    @Column(name = "validation_status")
    private String validationStatus = "pending";

    @Column(name = "last_validated")
    private Instant lastValidated;

    @Column(name = "validation_error")
    private String validationError;

    protected EvidenceLink() {}

    EvidenceLink(Artifact artifact, int position, ArtifactDraft.Link link) {
        this.artifact = artifact;
        this.position = position;
        this.url = link.url();
        this.linkType = link.type();
        this.description = link.description();
    }

    /** The address is the link; the rest may be said anew. */
    void revise(int newPosition, ArtifactDraft.Link link) {
        position = newPosition;
        linkType = link.type();
        description = link.description();
    }

    int position() {
        return position;
    }

    public Integer id() {
        return id;
    }

    public String url() {
        return url;
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

    public String validationError() {
        return validationError;
    }
}
