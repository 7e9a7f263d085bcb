package com.cvtailor.rephrasing;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.Contact;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.generation.Basics;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationOrder;
import com.cvtailor.generation.Warning;
import com.cvtailor.jobdescription.JobDescription;
import com.cvtailor.platform.Json;
import com.cvtailor.rephrasing.RephrasingOrder.Advertisement;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands before and after the models' work on a document, a transaction each: they themselves are asked in none. */
@Stateless
public class RephrasingSteps {

    /** Of the thirty seconds that a document may take from its order on, some are for the steps after this one. */
    private static final Duration TIME = Duration.ofSeconds(26);

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    ArtifactService artifacts;

    @Inject
    Rephraser rephraser;

    @Inject
    TaskClaims claims;

    /**
     * Empty when the template engine is to write alone, or the person has deleted the document meanwhile. Also when contact
     * data is not readable: what is not known cannot be kept from a model.
     */
    public Optional<RephrasingOrder> order(TaskClaim claim) {
        Optional<RephrasingOrder> order = Optional.ofNullable(entities.find(GeneratedDocument.class, claim.subjectId()))
                .filter(document -> Json.read(document.request(), GenerationOrder.Options.class)
                                .allowsModels()
                        && rephraser.isOnFor(document.userId()))
                .map(this::order);
        if (order.isPresent() && !accounts.profileOf(order.get().userId()).isContactReadable()) {
            take(claim, Rephrased.none(order.get(), "unreadable contact data cannot be kept from models"));
            return Optional.empty();
        }
        claims.progress(claim, 76, order.isPresent() ? "task.models_asked" : "task.document_written");
        return order;
    }

    private RephrasingOrder order(GeneratedDocument document) {
        var options = Json.read(document.request(), GenerationOrder.Options.class);
        JobDescription advertisement = document.jobDescription();
        Contact contact = Json.read(accounts.profileOf(document.userId()).contact(), Contact.class);
        return new RephrasingOrder(
                document.userId(),
                DocumentContent.read(document.type(), document.content()),
                artifacts.facts(document.userId(), options.artifactIds()),
                Basics.of(accounts.find(document.userId()), contact),
                new Advertisement(
                        Objects.toString(document.roleTitle(), ""),
                        Objects.toString(document.companyName(), ""),
                        advertisement.text(),
                        advertisement.contentHash()),
                document.templateId(),
                options.maxPages(),
                document.createdAt().plus(TIME));
    }

    public void take(TaskClaim claim, Rephrased rephrased) {
        Optional.ofNullable(entities.find(GeneratedDocument.class, claim.subjectId()))
                .ifPresent(document -> {
                    List<Warning> warnings = new ArrayList<>(List.of(Json.read(document.warnings(), Warning[].class)));
                    warnings.addAll(rephrased.warnings());
                    document.rephrased(
                            Json.write(rephrased.content()), Json.write(warnings), Json.write(rephrased.metadata()));
                });
        claims.progress(claim, 80, "task.sentences_rephrased");
    }
}
