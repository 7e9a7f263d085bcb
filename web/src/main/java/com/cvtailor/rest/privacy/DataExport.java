package com.cvtailor.rest.privacy;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.Contact;
import com.cvtailor.account.Sessions;
import com.cvtailor.artifact.Artifact;
import com.cvtailor.artifact.ArtifactFilter;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.export.ExportService;
import com.cvtailor.generation.Basics;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.DocumentVersions;
import com.cvtailor.generation.GenerationService;
import com.cvtailor.label.LabelService;
import com.cvtailor.label.LabeledArtifacts;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.rest.account.MeResponse;
import com.cvtailor.rest.account.SessionList;
import com.cvtailor.rest.artifact.ArtifactResponse;
import com.cvtailor.rest.label.LabelResponse;
import com.cvtailor.resume.JsonResume;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that is held on a person as a ZIP of JSON files, gathered a page of rows at a time. */
@ApplicationScoped
public class DataExport {

    private static final int ROWS = 50;
    private static final ArtifactFilter ALL = new ArtifactFilter(null, null, null);
    private static final ObjectWriter WRITER =
            Json.MAPPER.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    ArtifactService artifacts;

    @Inject
    LabelService labels;

    @Inject
    LabeledArtifacts labeled;

    @Inject
    GenerationService generations;

    @Inject
    DocumentVersions versions;

    @Inject
    ExportService exports;

    /** A person's account and the devices on which they are signed in. */
    record User(@JsonUnwrapped MeResponse account, @JsonUnwrapped SessionList devices) {}

    /** The whole of it: whoever fetches it slowly must not keep a work place meanwhile. */
    public byte[] zip(int userId, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, userId, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(OutputStream out, int userId, Locale language) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Accounts.Person person = accounts.person(userId);
            one(
                    zip,
                    "user.json",
                    new User(MeResponse.of(person, language), SessionList.of(sessions.list(userId), null)));
            all(zip, "artifacts.json", page -> withLabels(artifacts.list(userId, ALL, page), language));
            one(
                    zip,
                    "labels.json",
                    labels.list(userId).stream().map(LabelResponse::of).toList());
            all(zip, "generations.json", page -> Stream.of(DocumentType.values())
                    .flatMap(type -> generations.list(userId, type, page).items().stream())
                    .map(document -> HeldDocument.of(document, versions.all(document)))
                    .toList());
            all(zip, "exports.json", page -> exports.list(userId, null, page).items());
            one(zip, "resume.json", resume(userId, person));
        }
    }

    private List<ArtifactResponse> withLabels(Page<Artifact> page, Locale language) {
        var names =
                labeled.namesByArtifact(page.items().stream().map(Artifact::id).toList());
        return page.items().stream()
                .map(artifact -> ArtifactResponse.of(artifact, names.getOrDefault(artifact.id(), List.of()), language))
                .toList();
    }

    private JsonResume resume(int userId, Accounts.Person person) {
        Contact contact = Json.read(person.profile().contact(), Contact.class);
        return JsonResume.of(
                Basics.of(person.account(), contact),
                artifacts.all(userId, artifacts.idsOf(userId)).stream()
                        .map(Artifact::readableDraft)
                        .toList());
    }

    private static void one(ZipOutputStream zip, String name, Object content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        WRITER.writeValue(zip, content);
        zip.closeEntry();
    }

    private static void all(ZipOutputStream zip, String name, Function<PageRequest, List<?>> pages) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (SequenceWriter rows = WRITER.writeValuesAsArray(zip)) {
            List<?> page;
            int number = 1;
            do {
                page = pages.apply(new PageRequest(number++, ROWS));
                rows.writeAll(page);
            } while (!page.isEmpty());
        }
        zip.closeEntry();
    }
}
