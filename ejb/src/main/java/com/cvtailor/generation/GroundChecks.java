package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.CitedClaims;
import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claim check against the artifacts that a document draws on; each choice of them is read once. A document could cite a
 * thousand different choices of long artifacts, which would take minutes to read: that is refused before any is read.
 */
final class GroundChecks {

    /** Some seconds of reading. */
    private static final int MOST_CHARACTERS = 2_000_000;

    /** What reading an artifact takes however short it is, as so many characters. */
    private static final int CHARACTERS_AT_LEAST = 500;

    private final ClaimChecker checker;
    private final EditGround ground;
    private final Map<List<Integer>, CitedClaims> bySources = new HashMap<>();
    private final Set<List<Integer>> afforded = new HashSet<>();
    private int characters;

    GroundChecks(ClaimChecker checker, EditGround ground) {
        this.checker = checker;
        this.ground = ground;
    }

    /**
     * To be asked for all choices before the first is read.
     *
     * @throws InvalidRequestException if that would be more reading than a document needs
     */
    void afford(List<Integer> sources) {
        if (afforded.add(sources)) {
            for (ArtifactFacts artifact : ground.cited(sources)) {
                characters += CHARACTERS_AT_LEAST + artifact.description().length();
            }
            if (characters > MOST_CHARACTERS) {
                throw new InvalidRequestException("content", Message.of("content.too_many_citations"));
            }
        }
    }

    CitedClaims against(List<Integer> sources) {
        afford(sources);
        return bySources.computeIfAbsent(sources, ids -> checker.on(ground.cited(ids)));
    }
}
