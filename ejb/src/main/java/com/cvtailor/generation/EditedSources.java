package com.cvtailor.generation;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the sources in an edited document true. A text that stays word for word keeps its sources, whatever is sent. Any
 * other cites artifacts that the document draws on; to name another one is a fault.
 */
final class EditedSources {

    private final Set<Integer> artifactIds;
    private final Map<String, List<Integer>> byText = new HashMap<>();
    private final Map<String, List<Message>> faults = new TreeMap<>();

    EditedSources(EditGround ground) {
        artifactIds = ground.artifactIds();
        CitedText.in(ground.generated()).forEach(text -> byText.put(text.text(), text.sources()));
        CitedText.in(ground.current()).forEach(text -> byText.put(text.text(), text.sources()));
    }

    /**
     * @param sent null when the person says nothing about it
     * @param otherwise the sources of a new text without any said
     */
    List<Integer> of(String path, String text, List<Integer> sent, List<Integer> otherwise) {
        List<Integer> kept = byText.get(text);
        if (kept != null) {
            return kept;
        }
        return sent == null ? otherwise : owned(path + ".sources", sent);
    }

    /** The ids, each once, provided that the document draws on them. */
    List<Integer> owned(String path, List<Integer> ids) {
        for (int i = 0; i < ids.size(); i++) {
            expectOwned(ContentPath.at(path, i), ids.get(i));
        }
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    void expectOwned(String path, int id) {
        if (!artifactIds.contains(id)) {
            faults.put("content." + path, List.of(Message.of("content.not_drawn_on", id)));
        }
    }

    /** To be called when all has been looked at. */
    void expectNoFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidRequestException(faults);
        }
    }
}
