--liquibase formatted sql

--changeset cvtailor:007-artifact-search splitStatements:false
-- array_to_string is only STABLE in general, but immutable for text[]: the wrapper says so and lets an index use it.
CREATE FUNCTION artifact_search_vector(title TEXT, description TEXT, technologies TEXT[]) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT setweight(to_tsvector('simple', title), 'A')
              || setweight(to_tsvector('simple', array_to_string(technologies, ' ')), 'B')
              || setweight(to_tsvector('simple', description), 'C') $$;
--rollback DROP FUNCTION artifact_search_vector(TEXT, TEXT, TEXT[]);

--changeset cvtailor:007-artifact-search-index
CREATE INDEX idx_artifacts_search ON artifacts
    USING GIN (user_id, artifact_search_vector(title, description, technologies));
--rollback DROP INDEX idx_artifacts_search;
