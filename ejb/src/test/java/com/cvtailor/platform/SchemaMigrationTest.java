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
            int since = strings(
                            connection,
                            "SELECT orderexecuted FROM databasechangelog WHERE orderexecuted >="
                                    + " (SELECT orderexecuted FROM databasechangelog WHERE id = '010-document-versions')")
                    .size();
            SchemaMigration.rollback(connection, since);
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
                            "SELECT document_id || ' ' || version || ' ' || edited || ' ' || content"
                                    + " FROM document_versions WHERE created_at = '2026-01-31T12:00:00Z'"))
                    .containsExactly("1 1 false {\"schema\": \"cv/1\"}");
            assertThat(strings(connection, "SELECT document_id FROM document_versions"))
                    .hasSize(1);
        }
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
