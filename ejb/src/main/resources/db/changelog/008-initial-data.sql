--liquibase formatted sql

--changeset cvtailor:008-feature-flags
INSERT INTO feature_flags (name, enabled, rollout_percentage)
VALUES ('api.cv_generation.enabled', TRUE, 100),
       ('api.cover_letter.enabled', TRUE, 100),
       ('api.export.enabled', TRUE, 100),
       ('api.registration.enabled', TRUE, 100),
       ('llm.enabled', TRUE, 100);
--rollback DELETE FROM feature_flags;

--changeset cvtailor:008-document-templates
INSERT INTO document_templates (id, name, description)
VALUES (1, 'Classic', 'One column, sober headings, dates at the right margin');
--rollback DELETE FROM document_templates;
