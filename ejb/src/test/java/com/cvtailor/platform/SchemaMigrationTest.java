package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

    private static final String USER =
            "INSERT INTO auth_user (email, email_key, password) VALUES ('a@b.de', 'a@b.de', 'x')";

    private static final String DOCUMENT = "SELECT concat_ws('|', convert_from(request, 'UTF8'),"
            + " convert_from(content, 'UTF8'), convert_from(evidence_links, 'UTF8')) FROM generated_documents";
    private static final String VERSION = "SELECT convert_from(content, 'UTF8') FROM document_versions";
    private static final String FILE = "SELECT convert_from(content, 'UTF8') FROM export_files";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void the_schema_can_be_applied_taken_back_and_applied_again() throws Exception {
        try (Connection connection = database("up_down_up")) {
            SchemaMigration.update(connection);
            Set<String> tables = tables(connection);
            int changeSets = changeSets(connection);

            SchemaMigration.rollback(connection, changeSets);
            assertThat(tables(connection)).containsExactly("databasechangelog", "databasechangeloglock");
            assertThat(changeSets(connection)).isZero();

            SchemaMigration.update(connection);
            assertThat(tables(connection)).isEqualTo(tables).contains("artifacts", "tasks", "export_files");
        }
    }

    @Test
    void applying_the_schema_twice_changes_nothing() throws Exception {
        try (Connection connection = database("twice")) {
            SchemaMigration.update(connection);
            int changeSets = changeSets(connection);
            SchemaMigration.update(connection);
            assertThat(changeSets(connection)).isEqualTo(changeSets);
        }
    }

    @Test
    void every_index_of_the_specification_exists() throws Exception {
        try (Connection connection = database("indexes")) {
            SchemaMigration.update(connection);
            assertThat(strings(connection, "SELECT indexname FROM pg_indexes WHERE schemaname = 'public'"))
                    .contains(
                            "idx_artifacts_user_created",
                            "idx_artifacts_technologies",
                            "idx_artifacts_search",
                            "idx_evidence_validation_status",
                            "idx_evidence_artifact",
                            "idx_skills_name_trgm",
                            "idx_artifact_skills_lookup",
                            "idx_generated_docs_user_type",
                            "idx_job_descriptions_hash",
                            "uq_job_descriptions_user_hash",
                            "idx_export_logs_user_date");
        }
    }

    @Test
    void an_unknown_artifact_type_is_refused_by_the_database() throws Exception {
        try (Connection connection = database("checks")) {
            SchemaMigration.update(connection);
            execute(connection, USER);
            assertThatThrownBy(() -> execute(
                            connection,
                            "INSERT INTO artifacts (user_id, title, start_date, artifact_type)"
                                    + " VALUES (1, 't', '2020-01-01', 'hobby')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("ck_artifacts_type");
        }
    }

    @Test
    void only_one_run_over_evidence_links_is_open_at_a_time() throws Exception {
        try (Connection connection = database("rechecks")) {
            SchemaMigration.update(connection);
            connection.setAutoCommit(true);
            String order = "INSERT INTO tasks (kind, subject_id) VALUES ('evidence_recheck', 0)";
            execute(connection, order);
            assertThatThrownBy(() -> execute(connection, order)).hasMessageContaining("uq_tasks_open_recheck");
            execute(connection, "UPDATE tasks SET status = 'completed', completed_at = now()");
            execute(connection, order);
        }
    }

    @Test
    void erasing_a_user_leaves_no_row_of_theirs() throws Exception {
        try (Connection connection = database("erase")) {
            SchemaMigration.update(connection);
            execute(connection, USER);
            execute(connection, "INSERT INTO artifacts (user_id, title, start_date) VALUES (1, 't', '2020-01-01')");
            execute(
                    connection,
                    "INSERT INTO evidence_links (artifact_id, url, link_type) VALUES (1, 'https://e.org', 'other')");
            execute(
                    connection,
                    "INSERT INTO job_descriptions (user_id, content_hash, raw_content) VALUES (1, 'h', 'text')");
            execute(
                    connection,
                    "INSERT INTO generated_documents (user_id, job_description_id, document_type, company_name,"
                            + " role_title) VALUES (1, 1, 'cv', 'c', 'r')");
            execute(
                    connection,
                    "INSERT INTO document_versions (document_id, version, content, edited)"
                            + " VALUES (1, 1, '{}', FALSE)");
            execute(
                    connection,
                    "INSERT INTO export_logs (user_id, generated_document_id, format) VALUES (1, 1, 'pdf')");
            execute(connection, "INSERT INTO export_files (export_id, content) VALUES (1, '')");

            execute(connection, "DELETE FROM auth_user");

            for (String table : Set.of(
                    "artifacts",
                    "evidence_links",
                    "job_descriptions",
                    "generated_documents",
                    "document_versions",
                    "export_logs",
                    "export_files")) {
                assertThat(strings(connection, "SELECT * FROM " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_document_that_was_finished_before_there_were_versions_has_its_first_one() throws Exception {
        try (Connection connection = database("versions")) {
            SchemaMigration.update(connection);
            SchemaMigration.rollback(connection, since(connection, "010-document-versions"));
            assertThat(tables(connection)).doesNotContain("document_versions");
            execute(connection, USER);
            execute(
                    connection,
                    "INSERT INTO job_descriptions (user_id, content_hash, raw_content) VALUES (1, 'h', 'text')");
            execute(
                    connection,
                    "INSERT INTO generated_documents (user_id, job_description_id, document_type, company_name,"
                            + " role_title, status, content, completed_at) VALUES"
                            + " (1, 1, 'cv', 'c', 'r', 'completed', '{\"schema\": \"cv/1\"}', '2026-01-31T12:00:00Z'),"
                            + " (1, 1, 'cv', 'c', 'r', 'processing', NULL, NULL)");

            SchemaMigration.update(connection);

            assertThat(strings(
                            connection,
                            "SELECT document_id || ' ' || version || ' ' || edited || ' ' || convert_from(content,"
                                    + " 'UTF8') FROM document_versions WHERE created_at = '2026-01-31T12:00:00Z'"))
                    .containsExactly("1 1 false {\"schema\": \"cv/1\"}");
            assertThat(strings(connection, "SELECT document_id FROM document_versions"))
                    .hasSize(1);
        }
    }

    @Test
    void what_was_in_plain_before_there_was_encryption_comes_through_and_goes_back() throws Exception {
        try (Connection connection = database("plain")) {
            SchemaMigration.update(connection);
            int since = since(connection, "014-sealed-columns");
            SchemaMigration.rollback(connection, since);
            execute(connection, USER);
            execute(connection, "INSERT INTO user_profiles (user_id, contact) VALUES (1, '{\"phone\": \"+49\"}')");
            execute(connection, "INSERT INTO artifacts (user_id, title, start_date) VALUES (1, 't', '2020-01-01')");
            execute(
                    connection,
                    "INSERT INTO evidence_links (artifact_id, url, link_type) VALUES (1, 'https://e.org/ü', 'other')");
            addDocument(connection, "{\"a\": \"ü\"}", "plain");

            SchemaMigration.update(connection);
            assertThat(strings(connection, DOCUMENT)).containsExactly("{\"a\": \"ü\"}|{\"a\": \"ü\"}|{\"a\": \"ü\"}");
            assertThat(strings(connection, VERSION)).containsExactly("{\"a\": \"ü\"}");
            assertThat(strings(connection, FILE)).containsExactly("plain");
            assertThat(strings(connection, "SELECT convert_from(url, 'UTF8') FROM evidence_links"))
                    .containsExactly("https://e.org/ü");
            assertThat(strings(connection, "SELECT convert_from(contact, 'UTF8') FROM user_profiles"))
                    .containsExactly("{\"phone\": \"+49\"}");

            SchemaMigration.rollback(connection, since);
            assertThat(strings(connection, "SELECT url FROM evidence_links")).containsExactly("https://e.org/ü");
            assertThat(strings(connection, "SELECT contact ->> 'phone' FROM user_profiles"))
                    .containsExactly("+49");
            for (String column : Set.of("request", "content", "evidence_links")) {
                assertThat(strings(connection, "SELECT " + column + " ->> 'a' FROM generated_documents"))
                        .as(column)
                        .containsExactly("ü");
            }
            assertThat(strings(connection, "SELECT content ->> 'a' FROM document_versions"))
                    .containsExactly("ü");
            assertThat(strings(connection, FILE)).containsExactly("plain");
        }
    }

    @Test
    void going_back_leaves_out_what_only_the_keys_could_read() throws Exception {
        try (Connection connection = database("sealed")) {
            SchemaMigration.update(connection);
            connection.setAutoCommit(true);
            execute(connection, USER);
            execute(connection, "INSERT INTO user_profiles (user_id, contact) VALUES (1, '\\x01ff')");
            execute(connection, "INSERT INTO artifacts (user_id, title, start_date) VALUES (1, 't', '2020-01-01')");
            execute(
                    connection,
                    "INSERT INTO evidence_links (artifact_id, url, link_type) VALUES (1, '\\x01ff', 'other')");
            addDocument(connection, "\\x01ff", "\\x01ff");
            execute(
                    connection,
                    "INSERT INTO generated_documents (user_id, job_description_id, document_type, company_name,"
                            + " role_title) VALUES (1, 1, 'cv', 'never ordered', 'r')");

            SchemaMigration.rollback(connection, since(connection, "014-sealed-columns"));

            assertThat(strings(connection, "SELECT url FROM evidence_links")).isEmpty();
            assertThat(strings(connection, "SELECT contact FROM user_profiles")).containsExactly("{}");
            assertThat(strings(connection, "SELECT title FROM artifacts")).containsExactly("t");
            assertThat(strings(connection, "SELECT company_name || request || evidence_links FROM generated_documents"))
                    .containsExactly("never ordered{}[]");
            assertThat(strings(connection, "SELECT * FROM document_versions")).isEmpty();
            assertThat(strings(connection, FILE)).isEmpty();
        }
    }

    /** With a version and a file; JSON or bytes, whatever the columns hold. */
    private static void addDocument(Connection connection, String content, String file) throws SQLException {
        execute(
                connection,
                "INSERT INTO job_descriptions (user_id, content_hash, raw_content) VALUES (1, 'h', 'text')");
        execute(
                connection,
                "INSERT INTO generated_documents (user_id, job_description_id, document_type, company_name, role_title,"
                        + " request, content, evidence_links) VALUES"
                        + " (1, 1, 'cv', 'c', 'r', '%1$s', '%1$s', '%1$s')".formatted(content));
        execute(
                connection,
                "INSERT INTO document_versions (document_id, version, content, edited) VALUES (1, 1, '%s', FALSE)"
                        .formatted(content));
        execute(connection, "INSERT INTO export_logs (user_id, generated_document_id, format) VALUES (1, 1, 'pdf')");
        execute(connection, "INSERT INTO export_files (export_id, content) VALUES (1, '%s')".formatted(file));
    }

    /** How many change sets there are from this one on. */
    private static int since(Connection connection, String changeSet) throws SQLException {
        return strings(
                        connection,
                        "SELECT orderexecuted FROM databasechangelog WHERE orderexecuted >= (SELECT orderexecuted"
                                + " FROM databasechangelog WHERE id = '" + changeSet + "')")
                .size();
    }

    private static Connection database(String name) throws SQLException {
        try (Connection admin = postgres.getPostgresDatabase().getConnection()) {
            execute(admin, "CREATE DATABASE " + name);
        }
        return postgres.getDatabase("postgres", name).getConnection();
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        return strings(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    }

    private static int changeSets(Connection connection) throws SQLException {
        return strings(connection, "SELECT id FROM databasechangelog").size();
    }

    private static Set<String> strings(Connection connection, String query) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
