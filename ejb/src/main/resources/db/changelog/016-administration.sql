--liquibase formatted sql

--changeset cvtailor:016-audit-trail
-- An event is written while others may hold the person's row; to check that the row exists would mean to wait for them.
-- Accounts are never deleted, so nothing is lost.
ALTER TABLE audit_events DROP CONSTRAINT audit_events_user_id_fkey;
ALTER TABLE audit_events DROP CONSTRAINT audit_events_actor_id_fkey;
CREATE INDEX idx_audit_events_at ON audit_events (at DESC, id DESC);
CREATE INDEX idx_audit_events_actor ON audit_events (actor_id);
--rollback DROP INDEX idx_audit_events_actor;
--rollback DROP INDEX idx_audit_events_at;
--rollback ALTER TABLE audit_events ADD CONSTRAINT audit_events_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES auth_user (id) ON DELETE SET NULL;
--rollback ALTER TABLE audit_events ADD CONSTRAINT audit_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth_user (id) ON DELETE SET NULL;

--changeset cvtailor:016-users-by-email
CREATE INDEX idx_auth_user_email_key_trgm ON auth_user USING GIN (email_key gin_trgm_ops);
--rollback DROP INDEX idx_auth_user_email_key_trgm;

--changeset cvtailor:016-batch-runs
-- What the batch runtime does not know of its executions: on which node they run, for which attempt of which task, and
-- whether an administrator wants them to stop. A row without a node is for whichever node runs the execution.
CREATE TABLE batch_runs (
    execution_id      BIGINT PRIMARY KEY,
    task_id           INTEGER REFERENCES tasks (id) ON DELETE SET NULL,
    attempt           INTEGER,
    node              VARCHAR(200),
    stop_requested_at TIMESTAMPTZ,
    stop_obeyed_at    TIMESTAMPTZ
);
CREATE INDEX idx_batch_runs_task ON batch_runs (task_id, attempt);
CREATE INDEX idx_batch_runs_stop ON batch_runs (stop_requested_at)
    WHERE stop_requested_at IS NOT NULL AND stop_obeyed_at IS NULL;
INSERT INTO batch_runs (execution_id, task_id, attempt, node)
    SELECT batch_execution_id, id, attempts, node FROM tasks WHERE batch_execution_id IS NOT NULL
    ON CONFLICT DO NOTHING;
ALTER TABLE tasks DROP COLUMN batch_execution_id;
--rollback ALTER TABLE tasks ADD COLUMN batch_execution_id BIGINT;
--rollback DROP TABLE batch_runs;
