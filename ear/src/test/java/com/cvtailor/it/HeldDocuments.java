package com.cvtailor.it;

import com.cvtailor.it.contract.ServerDatabase;

/** As long as this is open, no document gets any further than the choice of its artifacts: its step waits. */
final class HeldDocuments implements AutoCloseable {

    private static final String LOCK = "4711";

    private final ServerDatabase database;
    private final ServerDatabase.OpenTransaction holder;

    HeldDocuments(ServerDatabase database) {
        this.database = database;
        database.execute("CREATE OR REPLACE FUNCTION hold_documents() RETURNS trigger LANGUAGE plpgsql"
                + " AS 'BEGIN PERFORM pg_advisory_xact_lock_shared(" + LOCK + "); RETURN NEW; END'");
        database.execute("CREATE OR REPLACE TRIGGER hold_documents BEFORE UPDATE ON generated_documents"
                + " FOR EACH ROW WHEN (NEW.match IS NOT NULL) EXECUTE FUNCTION hold_documents()");
        holder = database.open("SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }

    @Override
    public void close() {
        holder.close();
        database.execute("DROP TRIGGER hold_documents ON generated_documents");
    }
}
