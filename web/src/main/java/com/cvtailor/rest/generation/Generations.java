package com.cvtailor.rest.generation;

import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationOrder;
import com.cvtailor.generation.GenerationService;
import com.cvtailor.generation.NotReadyException;
import com.cvtailor.generation.TemplateCatalog;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.rest.QueryReader;
import com.cvtailor.rest.Versions;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientLanguage;
import com.cvtailor.rest.idempotency.Once;
import com.cvtailor.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What the resources of CVs and of cover letters have in common, for the caller's own documents. */
@ApplicationScoped
class Generations {

    @Inject
    GenerationService documents;

    @Inject
    TaskService tasks;

    @Inject
    TemplateCatalog templates;

    @Inject
    DocumentRenderer renderer;

    @Inject
    Editions editions;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Inject
    ClientLanguage language;

    Response order(Record request, GenerationOrder order, String collection) {
        return once.accept(
                collection,
                request,
                () -> GenerationAccepted.of(
                        documents.order(caller.id(), order), documents.expectedDuration(order.type()), collection));
    }

    GenerationList list(DocumentType type, UriInfo request) {
        QueryReader query = new QueryReader(request);
        PageRequest wanted = query.page();
        query.expectNoFaults();
        Page<GeneratedDocument> page = documents.list(caller.id(), type, wanted);
        return GenerationList.of(
                page,
                tasks.progressOf(
                        page.items().stream().map(GeneratedDocument::taskId).toList()),
                language.locale());
    }

    Response show(DocumentType type, int id, UriInfo request) {
        QueryReader query = new QueryReader(request);
        int version = query.integer("version", Editions.LATEST, 1, Integer.MAX_VALUE);
        query.expectNoFaults();
        GeneratedDocument document = documents.find(caller.id(), type, id);
        return Response.ok(GenerationResponse.of(
                        document,
                        editions.content(document, version),
                        tasks.progress(document.taskId()),
                        language.locale()))
                .tag(Versions.tag(version == Editions.LATEST ? document.version() : version))
                .build();
    }

    void delete(DocumentType type, int id) {
        documents.delete(caller.id(), type, id);
    }

    Response preview(DocumentType type, int id, UriInfo request) {
        QueryReader query = new QueryReader(request);
        Integer template = query.id("template_id");
        int version = query.integer("version", Editions.LATEST, 1, Integer.MAX_VALUE);
        query.expectNoFaults();
        GeneratedDocument document = documents.find(caller.id(), type, id);
        templates.expect(template);
        if (!document.completed()) {
            throw new NotReadyException();
        }
        return HtmlPage.of(renderer.preview(
                editions.content(document, version), template == null ? document.templateId() : template));
    }
}
