package com.cvtailor.rest.generation;

import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.DocumentEditing;
import com.cvtailor.generation.DocumentEditing.Edited;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.DocumentVersions;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationService;
import com.cvtailor.rest.Versions;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** The versions of the caller's own documents, and how new ones are made. */
@ApplicationScoped
class Editions {

    /** What is shown when no version is asked for. */
    static final int LATEST = 0;

    @Inject
    GenerationService documents;

    @Inject
    DocumentVersions versions;

    @Inject
    DocumentEditing editing;

    @Inject
    Versions tags;

    @Inject
    Caller caller;

    @Inject
    ClientLanguage language;

    Response edit(DocumentType type, int id, DocumentContent content) {
        Edited edited = editing.edit(caller.id(), type, id, document -> tags.require(document.version()), content);
        return Response.ok(EditedResponse.of(edited, language.locale()))
                .tag(Versions.tag(edited.version()))
                .build();
    }

    VersionList list(DocumentType type, int id) {
        return new VersionList(versions.list(documents.find(caller.id(), type, id)));
    }

    /** Null while there is none. */
    DocumentContent content(GeneratedDocument document, int version) {
        if (version != LATEST) {
            return DocumentContent.read(
                    document.type(), versions.find(document, version).content());
        }
        return document.completed() ? DocumentContent.read(document.type(), document.content()) : null;
    }
}
