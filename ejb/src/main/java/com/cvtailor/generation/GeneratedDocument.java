package com.cvtailor.generation;

import com.cvtailor.crypto.Sealed;
import com.cvtailor.crypto.SealedColumn;
import com.cvtailor.crypto.SecretColumn;
import com.cvtailor.jobdescription.JobDescription;
import com.cvtailor.platform.JsonbColumn;
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
import java.time.Instant;
import java.util.Optional;

/** A CV or a cover letter, from the order to the finished content. Its JSON columns are read by whoever needs them. */
@Entity
@Table(name = "generated_documents")
public class GeneratedDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "generated_documents")
    @SequenceGenerator(name = "generated_documents", sequenceName = "generated_documents_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "user_id")
    private int userId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "job_description_id")
    private JobDescription jobDescription;

    @Column(name = "task_id")
    private Integer taskId;

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "company_name")
    private String companyName;

    @Column(name = "role_title")
    private String roleTitle;

    @Convert(converter = SealedColumn.class)
    private Sealed request;

    @Convert(converter = SealedColumn.class)
    private Sealed content;

    /** Null as long as there are none. */
    @Column(name = "evidence_links")
    @Convert(converter = SealedColumn.class)
    private Sealed evidenceLinks;

    @Convert(converter = JsonbColumn.class)
    private String match;

    @Convert(converter = JsonbColumn.class)
    private String warnings = "[]";

    @Column(name = "generation_metadata")
    @Convert(converter = JsonbColumn.class)
    private String metadata = "{}";

    private int version = 1;

    @Column(name = "template_id")
    private Integer templateId;

    private String status = "processing";

    @Column(name = "error_code")
    private String errorCode;

    @Column(name = "error_message")
    private String errorMessage;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "completed_at")
    private Instant completedAt;

    protected GeneratedDocument() {}

    GeneratedDocument(int userId, JobDescription jobDescription, GenerationOrder order, String requestJson) {
        this.userId = userId;
        this.jobDescription = jobDescription;
        this.documentType = order.type().key();
        this.companyName = order.companyName();
        this.roleTitle = order.roleTitle();
        this.templateId = order.templateId();
        this.request = sealed(SecretColumn.DOCUMENT_REQUEST, requestJson);
    }

    void generatedBy(int task) {
        taskId = task;
    }

    void matched(String matchJson) {
        match = matchJson;
    }

    void composed(String contentJson, String evidenceJson, String warningsJson) {
        says(contentJson, evidenceJson);
        warnings = warningsJson;
    }

    /** Written anew by the template engine, whatever an earlier attempt has done. */
    void writtenBy(String metadataJson) {
        metadata = metadataJson;
    }

    /** The same document in other words. */
    public void rephrased(String contentJson, String warningsJson, String metadataJson) {
        content = sealed(SecretColumn.DOCUMENT_CONTENT, contentJson);
        warnings = warningsJson;
        metadata = metadataJson;
    }

    private void says(String contentJson, String evidenceJson) {
        content = sealed(SecretColumn.DOCUMENT_CONTENT, contentJson);
        evidenceLinks = sealed(SecretColumn.DOCUMENT_EVIDENCE, evidenceJson);
    }

    private Sealed sealed(SecretColumn column, String json) {
        return Sealed.of(json, () -> column.place(id));
    }

    void warned(String warningsJson) {
        warnings = warningsJson;
    }

    void complete() {
        status = "completed";
        completedAt = Instant.now();
    }

    /** A person's own version takes the place of the one before. */
    void edit(String contentJson, String evidenceJson) {
        if (!completed()) {
            throw new NotReadyException();
        }
        says(contentJson, evidenceJson);
        version++;
    }

    void fail(String code, String message) {
        status = "failed";
        errorCode = code;
        errorMessage = message;
        completedAt = Instant.now();
    }

    /** What went wrong is to be tried again, from the order on. */
    void begunAgainBy(int task) {
        taskId = task;
        status = "processing";
        errorCode = null;
        errorMessage = null;
        completedAt = null;
    }

    boolean hasFailedIn(int task) {
        return status.equals("failed") && Integer.valueOf(task).equals(taskId);
    }

    public boolean belongsTo(int user) {
        return userId == user;
    }

    public boolean completed() {
        return status.equals("completed");
    }

    /** Counts the edits of the content from 1. */
    public int version() {
        return version;
    }

    public Integer templateId() {
        return templateId;
    }

    public Integer id() {
        return id;
    }

    public int userId() {
        return userId;
    }

    public JobDescription jobDescription() {
        return jobDescription;
    }

    public Integer taskId() {
        return taskId;
    }

    public DocumentType type() {
        return DocumentType.of(documentType);
    }

    public String companyName() {
        return companyName;
    }

    public String roleTitle() {
        return roleTitle;
    }

    public String request() {
        return request.text(SecretColumn.DOCUMENT_REQUEST.place(id));
    }

    /** False once the key is lost by which it was encrypted. */
    public boolean isReadable() {
        return request.readable(SecretColumn.DOCUMENT_REQUEST.place(id)).isPresent()
                && (content == null
                        || content.readable(SecretColumn.DOCUMENT_CONTENT.place(id))
                                .isPresent());
    }

    /** What has been composed so far; a reader outside waits for {@link #completed()}. */
    public String content() {
        return content == null ? null : content.text(SecretColumn.DOCUMENT_CONTENT.place(id));
    }

    /** None also when they cannot be read, since lists show them; the content says so. */
    public String evidenceLinks() {
        return Optional.ofNullable(evidenceLinks)
                .flatMap(links -> links.readable(SecretColumn.DOCUMENT_EVIDENCE.place(id)))
                .orElse("[]");
    }

    public String match() {
        return match;
    }

    public String warnings() {
        return warnings;
    }

    public String metadata() {
        return metadata;
    }

    public String status() {
        return status;
    }

    public String errorCode() {
        return errorCode;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant completedAt() {
        return completedAt;
    }
}
