package com.cvtailor.label;

import com.cvtailor.account.ActiveUsers;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.platform.ConflictException;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Keeps people's labels. */
@Stateless
public class LabelService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    LabeledArtifacts artifactsUnder;

    @Inject
    ArtifactService artifacts;

    @Inject
    ActiveUsers users;

    /** Of requests that give one name at the same time, each sees what the one before has done. */
    public LabelContent create(int userId, LabelDraft draft) {
        users.expectAlone(userId);
        expectNameFree(userId, draft.name(), null);
        Label label = new Label(userId, draft);
        entities.persist(label);
        return put(userId, new LabelContent(label, List.of()), draft);
    }

    public LabelContent find(int userId, int labelId) {
        return new LabelContent(label(userId, labelId), artifactsUnder.label(labelId));
    }

    /** All of a person's labels, by name. */
    public List<LabelContent> list(int userId) {
        var contents = artifactsUnder.labelsOf(userId);
        return entities
                .createQuery("SELECT l FROM Label l WHERE l.userId = :user ORDER BY l.nameKey, l.id", Label.class)
                .setParameter("user", userId)
                .getResultList()
                .stream()
                .map(label -> new LabelContent(label, contents.getOrDefault(label.id(), List.of())))
                .toList();
    }

    /**
     * Replaces all of a label.
     *
     * @param change what to make of it as it is now; nobody else changes it meanwhile
     */
    public LabelContent revise(int userId, int labelId, Function<LabelContent, LabelDraft> change) {
        users.expectAlone(userId);
        LabelContent current = find(userId, labelId);
        LabelDraft draft = change.apply(current);
        expectNameFree(userId, draft.name(), labelId);
        current.label().revise(draft);
        return put(userId, current, draft);
    }

    /** The artifacts under it stay. */
    public void delete(int userId, int labelId) {
        users.expectAlone(userId);
        entities.remove(label(userId, labelId));
    }

    /** The ids of all artifacts under these labels; an unknown or foreign label rejects the whole request. */
    public List<Integer> artifactsOf(int userId, List<Integer> labelIds) {
        Set<Integer> foreign = new HashSet<>(labelIds);
        entities.createQuery("SELECT l.id FROM Label l WHERE l.userId = :user AND l.id IN :ids", Integer.class)
                .setParameter("user", userId)
                .setParameter("ids", foreign)
                .getResultList()
                .forEach(foreign::remove);
        if (!foreign.isEmpty()) {
            throw new InvalidRequestException(
                    "label_ids", Message.of("label.unknown", foreign.iterator().next()));
        }
        return labelIds.stream()
                .flatMap(label -> artifactsUnder.label(label).stream())
                .distinct()
                .toList();
    }

    /** What was under the label before need not be looked at again, and may be deleted at this moment. */
    private LabelContent put(int userId, LabelContent former, LabelDraft draft) {
        Set<Integer> added = new HashSet<>(draft.artifactIds());
        former.artifactIds().forEach(added::remove);
        artifacts.expectOwned(userId, added);
        entities.flush();
        int id = former.label().id();
        artifactsUnder.replace(id, draft.artifactIds());
        return new LabelContent(former.label(), artifactsUnder.label(id));
    }

    private Label label(int userId, int labelId) {
        Label label = entities.find(Label.class, labelId);
        if (label == null || !label.belongsTo(userId)) {
            throw new NotFoundException();
        }
        return label;
    }

    private void expectNameFree(int userId, String name, Integer exceptLabel) {
        boolean taken = entities
                .createQuery("SELECT l.id FROM Label l WHERE l.userId = :user AND l.nameKey = :key", Integer.class)
                .setParameter("user", userId)
                .setParameter("key", Label.key(name))
                .getResultList()
                .stream()
                .anyMatch(label -> !label.equals(exceptLabel));
        if (taken) {
            throw new ConflictException("name", Message.of("label.name_taken"));
        }
    }
}
