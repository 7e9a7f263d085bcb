package com.cvtailor.rest.generation;

import com.cvtailor.ats.AtsService;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationService;
import com.cvtailor.generation.NotReadyException;
import com.cvtailor.generation.TemplateCatalog;
import com.cvtailor.rest.QueryReader;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;

/** How machines read the caller's own documents. */
@ApplicationScoped
class AtsReports {

    @Inject
    GenerationService documents;

    @Inject
    TemplateCatalog templates;

    @Inject
    Editions editions;

    @Inject
    AtsService ats;

    @Inject
    Caller caller;

    @Inject
    ClientLanguage language;

    AtsResponse of(DocumentType type, int id, UriInfo request) {
        QueryReader query = new QueryReader(request);
        Integer template = query.id("template_id");
        int version = query.integer("version", Editions.LATEST, 1, Integer.MAX_VALUE);
        query.expectNoFaults();
        GeneratedDocument document = documents.find(caller.id(), type, id);
        templates.expect(template);
        if (!document.completed()) {
            throw new NotReadyException();
        }
        return AtsResponse.of(
                id,
                version == Editions.LATEST ? document.version() : version,
                ats.report(
                        document,
                        editions.content(document, version),
                        template != null ? template : document.templateId()),
                language.locale());
    }
}
