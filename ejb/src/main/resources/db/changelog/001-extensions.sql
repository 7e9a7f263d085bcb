--liquibase formatted sql

--changeset cvtailor:001-extensions
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
--rollback DROP EXTENSION IF EXISTS btree_gin;
--rollback DROP EXTENSION IF EXISTS pg_trgm;
