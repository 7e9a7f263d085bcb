--liquibase formatted sql

--changeset cvtailor:009-label-name-key
-- Names are told apart as the application sees it: the database's lower() knows only the letters of its own locale.
ALTER TABLE labels ADD COLUMN name_key VARCHAR(200);
UPDATE labels SET name_key = lower(name);
ALTER TABLE labels ALTER COLUMN name_key SET NOT NULL;
DROP INDEX uq_labels_user_name;
CREATE UNIQUE INDEX uq_labels_user_name_key ON labels (user_id, name_key);
--rollback DROP INDEX uq_labels_user_name_key;
--rollback CREATE UNIQUE INDEX uq_labels_user_name ON labels (user_id, lower(name));
--rollback ALTER TABLE labels DROP COLUMN name_key;

--changeset cvtailor:009-skill-spellings
-- All aliases in lower case, each between line feeds: one cheap comparison finds those that begin with what is typed.
ALTER TABLE skills ADD COLUMN alias_keys TEXT NOT NULL DEFAULT '';
CREATE INDEX idx_skills_normalized_trgm ON skills USING GIN (normalized_name gin_trgm_ops);
--rollback DROP INDEX idx_skills_normalized_trgm;
--rollback ALTER TABLE skills DROP COLUMN alias_keys;

--changeset cvtailor:009-idempotent-answers
-- The answer is written in the transaction of the work itself, so a row without one is never seen by others.
ALTER TABLE idempotency_keys ALTER COLUMN response TYPE TEXT;
ALTER TABLE idempotency_keys DROP COLUMN status_code;
--rollback ALTER TABLE idempotency_keys ADD COLUMN status_code INTEGER;
--rollback ALTER TABLE idempotency_keys ALTER COLUMN response TYPE JSONB USING response::JSONB;
