--liquibase formatted sql

--changeset cvtailor:013-evidence-checks
-- attempts counts the checks in a row that have not reached a link; links that are there already are due at once.
ALTER TABLE evidence_links ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE evidence_links ADD COLUMN next_check_at TIMESTAMPTZ NOT NULL DEFAULT now();
CREATE INDEX idx_evidence_next_check ON evidence_links (next_check_at);
--rollback DROP INDEX idx_evidence_next_check;
--rollback ALTER TABLE evidence_links DROP COLUMN next_check_at;
--rollback ALTER TABLE evidence_links DROP COLUMN attempts;

--changeset cvtailor:013-evidence-rechecks
-- The server's own task; the index is what lets one of them be open at a time, on whatever node.
ALTER TABLE tasks DROP CONSTRAINT ck_tasks_kind;
ALTER TABLE tasks ADD CONSTRAINT ck_tasks_kind CHECK (kind IN
    ('artifact', 'cv', 'cover_letter', 'export', 'skill_import', 'key_rotation', 'evidence_recheck'));
CREATE UNIQUE INDEX uq_tasks_open_recheck ON tasks (kind)
    WHERE kind = 'evidence_recheck' AND status IN ('queued', 'running');
CREATE INDEX idx_tasks_ended_rechecks ON tasks (completed_at) WHERE kind = 'evidence_recheck';
--rollback DROP INDEX idx_tasks_ended_rechecks;
--rollback DROP INDEX uq_tasks_open_recheck;
--rollback DELETE FROM tasks WHERE kind = 'evidence_recheck';
--rollback ALTER TABLE tasks DROP CONSTRAINT ck_tasks_kind;
--rollback ALTER TABLE tasks ADD CONSTRAINT ck_tasks_kind CHECK (kind IN ('artifact', 'cv', 'cover_letter', 'export', 'skill_import', 'key_rotation'));
