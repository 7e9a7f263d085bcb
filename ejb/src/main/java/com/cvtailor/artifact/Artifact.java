package com.cvtailor.artifact;

import com.cvtailor.platform.TextArrayColumn;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One piece of a person's real work. */
@Entity
@Table(name = "artifacts")
public class Artifact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "artifacts")
    @SequenceGenerator(name = "artifacts", sequenceName = "artifacts_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "user_id")
    private int userId;

    private String title;

    private String description;

    @Column(name = "artifact_type")
    private String artifactType;

    private String organization;

    private String role;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Convert(converter = TextArrayColumn.class)
    private List<String> technologies;

    @Convert(converter = TextArrayColumn.class)
    private List<String> collaborators;

    private String status = "processing";

    private int version = 1;

    @Column(name = "task_id")
    private Integer taskId;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "updated_at")
    private Instant updatedAt = createdAt;

    /** Eager: an artifact is never looked at without its links, and a detached one must have them. */
    @OneToMany(mappedBy = "artifact", fetch = FetchType.EAGER, cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EvidenceLink> evidenceLinks = new ArrayList<>();

    protected Artifact() {}

    Artifact(int userId, ArtifactDraft draft) {
        this.userId = userId;
        takeOver(draft);
    }

    /** Replaces all that the person may edit. */
    void revise(ArtifactDraft draft) {
        takeOver(draft);
        version++;
        updatedAt = Instant.now();
    }

    /** Whether the draft says something that skills are found in, names a new link, or gives another chance. */
    boolean mustBeProcessedFor(ArtifactDraft draft) {
        return status.equals("failed")
                || !title.equals(draft.title())
                || !description.equals(draft.description())
                || !technologies.equals(draft.technologies())
                || !EvidenceLinks.addresses(evidenceLinks)
                        .containsAll(draft.evidenceLinks().stream()
                                .map(ArtifactDraft.Link::url)
                                .toList());
    }

    private void takeOver(ArtifactDraft draft) {
        artifactType = draft.type().key();
        title = draft.title();
        description = draft.description();
        organization = draft.organization();
        role = draft.role();
        startDate = draft.startDate();
        endDate = draft.endDate();
        technologies = draft.technologies();
        collaborators = draft.collaborators();
        EvidenceLinks.takeOver(draft.evidenceLinks(), this, evidenceLinks);
    }

    void processedBy(int task) {
        taskId = task;
        status = "processing";
    }

    void activate() {
        status = "active";
    }

    void processingFailed() {
        status = "failed";
    }

    boolean belongsTo(int user) {
        return userId == user;
    }

    /** Everything that an engine may know of this artifact. */
    public ArtifactFacts facts() {
        return new ArtifactFacts(
                id,
                ArtifactType.of(artifactType),
                title,
                description,
                organization,
                role,
                startDate,
                endDate,
                technologies,
                evidenceLinks().stream()
                        .map(link -> new ArtifactFacts.EvidenceFact(
                                link.isReadable() ? link.url() : null,
                                link.type(),
                                link.description(),
                                link.validationStatus()))
                        .toList());
    }

    /** The links' states folded into one: {@code none|pending|valid|partial|invalid}. */
    public String validationStatus() {
        return EvidenceLinks.foldedStatus(evidenceLinks);
    }

    public Integer id() {
        return id;
    }

    public Integer taskId() {
        return taskId;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String artifactType() {
        return artifactType;
    }

    public String organization() {
        return organization;
    }

    public String role() {
        return role;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public LocalDate endDate() {
        return endDate;
    }

    public List<String> technologies() {
        return technologies;
    }

    public List<String> collaborators() {
        return collaborators;
    }

    /** In the person's order. */
    public List<EvidenceLink> evidenceLinks() {
        return evidenceLinks.stream()
                .sorted(Comparator.comparingInt(EvidenceLink::position))
                .toList();
    }

    /** What the person has said of this artifact, as it would be said again; fails when a link is not readable. */
    public ArtifactDraft draft() {
        return draft(evidenceLinks());
    }

    /** The same without links that are not readable. */
    public ArtifactDraft readableDraft() {
        return draft(evidenceLinks().stream().filter(EvidenceLink::isReadable).toList());
    }

    private ArtifactDraft draft(List<EvidenceLink> links) {
        return new ArtifactDraft(
                ArtifactType.of(artifactType),
                title,
                description,
                organization,
                role,
                startDate,
                endDate,
                technologies,
                collaborators,
                links.stream()
                        .map(link -> new ArtifactDraft.Link(link.url(), link.type(), link.description()))
                        .toList());
    }

    /** Counts the person's edits from 1; what processing finds out is no edit. */
    public int version() {
        return version;
    }

    public String status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
