package com.cvtailor.rotation;

import com.cvtailor.crypto.SecretColumn;
import java.io.Serializable;

/**
 * How far a rotation has come.
 *
 * @param round the second one finds what was sealed by a former key behind the first one's back
 * @param row the last one of the column that was dealt with
 */
public record Position(int round, SecretColumn column, int row) implements Serializable {

    private static final int ROUNDS = 2;
    private static final SecretColumn[] COLUMNS = SecretColumn.values();

    public static final Position START = new Position(1, COLUMNS[0], 0);

    public Position at(int newRow) {
        return new Position(round, column, newRow);
    }

    public boolean isEnd() {
        return round > ROUNDS;
    }

    public Position nextColumn() {
        int next = column.ordinal() + 1;
        return next < COLUMNS.length ? new Position(round, COLUMNS[next], 0) : new Position(round + 1, COLUMNS[0], 0);
    }
}
