--liquibase formatted sql

--changeset cvtailor:012-templates
-- The ids and the stems of their files stand in DocumentTemplate.
UPDATE document_templates
SET description = 'Serif, one column, headings on fine rules, dates at the right margin; right for any application'
WHERE id = 1;
INSERT INTO document_templates (id, name, description)
VALUES (2, 'Modern', 'Sans serif with one colour, a short bar above each section'),
       (3, 'Compact', 'Small and dense, contact data beside the name: much work on few pages'),
       (4, 'Technical', 'Skills first, then projects, then employment'),
       (5, 'Academic', 'Publications first and numbered, then education; dates in a column of their own'),
       (6, 'Executive', 'A centred letterhead, wide margins, the profile as an opening statement'),
       (7, 'Two columns', 'Work on the left; skills, education and what else supports it on the right'),
       (8, 'Minimal', 'One size of letters, much white space, no colour');
--rollback DELETE FROM document_templates WHERE id > 1;
--rollback UPDATE document_templates SET description = 'One column, sober headings, dates at the right margin' WHERE id = 1;
