package com.cvtailor.rotation;

import com.cvtailor.crypto.SealedRows;
import com.cvtailor.crypto.SecretColumn;
import com.cvtailor.crypto.Vault;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps of a rotation. What is still to do is seen by the rows themselves, so whatever stops in between, a new attempt
 * does the rest, on any node.
 */
@Stateless
public class KeyRotationSteps {

    @Inject
    SealedRows rows;

    @Inject
    Vault vault;

    @Inject
    TaskClaims claims;

    /**
     * On whatever node, and in whatever attempt: who does not know the new key would find nothing to do.
     *
     * @throws IllegalStateException if the key that was added for this rotation cannot be used here
     */
    public void begin(TaskClaim claim) {
        vault.expectKey(claim.subjectId());
    }

    /** What comes after the position in its column. */
    public List<FormerlySealed> next(Position position, int most) {
        return rows.sealedFormerly(position.column(), position.row(), most).stream()
                .map(row -> new FormerlySealed(position.column(), row))
                .toList();
    }

    public void sealAnew(TaskClaim claim, List<FormerlySealed> values) {
        values.forEach(value -> rows.sealAnew(value.column(), value.row()));
        claims.progress(claim, percent(values.get(values.size() - 1)), "task.keys_rotating");
    }

    private int percent(FormerlySealed last) {
        double share = last.row() / Math.max(1.0, rows.last(last.column()));
        return (int) (99 * (last.column().ordinal() + Math.min(1.0, share)) / SecretColumn.values().length);
    }

    /** Tells how many values could not be sealed anew: they do not open. */
    public void finish(TaskClaim claim) {
        int unreadable =
                Stream.of(SecretColumn.values()).mapToInt(rows::countUnreadable).sum();
        claims.complete(claim, "{\"type\":\"key_rotation\",\"unreadable\":" + unreadable + "}");
    }
}
