package com.cvtailor.export;

import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GeneratedDocument;
import jakarta.persistence.Column;
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

/** One file made of a finished document. */
@Entity
@Table(name = "export_logs")
public class Export {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_logs")
    @SequenceGenerator(name = "export_logs", sequenceName = "export_logs_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "user_id")
    private int userId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "generated_document_id")
    private GeneratedDocument document;

    @Column(name = "document_version")
    private int documentVersion;

    @Column(name = "task_id")
    private Integer taskId;

    private String format;

    private String profile;

    @Column(name = "template_id")
    private Integer templateId;

    private String status = "processing";

    @Column(name = "file_size")
    private Integer fileSize;

    @Column(name = "evidence_included")
    private boolean evidenceIncluded;

    @Column(name = "qr_codes_included")
    private boolean qrCodesIncluded;

    @Column(name = "download_count", insertable = false, updatable = false)
    private int downloadCount;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Export() {}

    Export(GeneratedDocument document, int documentVersion, ExportOrder order, Duration retention) {
        this.documentVersion = documentVersion;
        this.userId = document.userId();
        this.document = document;
        this.format = order.format().key();
        this.profile = order.profile();
        this.templateId = order.templateId();
        this.evidenceIncluded = order.includeEvidence();
        this.qrCodesIncluded = order.qrCodes();
        this.expiresAt = createdAt.plus(retention);
    }

    void renderedBy(int task) {
        taskId = task;
    }

    void complete(int size) {
        fileSize = size;
        status = "completed";
    }

    void fail() {
        status = "failed";
    }

    void begunAgainBy(int task) {
        taskId = task;
        status = "processing";
    }

    boolean hasFailedIn(int task) {
        return status.equals("failed") && Integer.valueOf(task).equals(taskId);
    }

    boolean belongsTo(int user) {
        return userId == user;
    }

    boolean expired() {
        return Instant.now().isAfter(expiresAt);
    }

    public Integer id() {
        return id;
    }

    public GeneratedDocument document() {
        return document;
    }

    /** What the document said when the file was ordered, or the older version that was asked for. */
    public int documentVersion() {
        return documentVersion;
    }

    public Integer taskId() {
        return taskId;
    }

    public ExportFormat format() {
        return ExportFormat.of(format);
    }

    /** Without effect on any other format than PDF. */
    public PdfProfile profile() {
        return PdfProfile.of(profile);
    }

    /** With the template of this order, or else that of the document's. */
    RenderOptions options(Paper paper, Integer mostPages) {
        DocumentTemplate template = DocumentTemplate.of(templateId == null ? document.templateId() : templateId);
        return new RenderOptions(evidenceIncluded, qrCodesIncluded, new Layout(template, paper, mostPages));
    }

    public String status() {
        return status;
    }

    /** {@code cv_generated.pdf}, {@code cover_letter_generated.docx} and so on. */
    public String fileName() {
        String stem = document.type() == DocumentType.CV ? "cv" : "cover_letter";
        return stem + "_generated." + format;
    }
}
