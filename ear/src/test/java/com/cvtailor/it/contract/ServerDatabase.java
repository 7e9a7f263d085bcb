package com.cvtailor.it.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables behind an embedded server, for what its API does not show and what no request could bring about. */
public final class ServerDatabase {

    private static final String NAME = "cvtailor";
    private static final int LINE_OF_PORT = 3;

    private final Path dataFolder;

    /** The database of the server that keeps its data there; it must be running when it is asked. */
    public ServerDatabase(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    public void execute(String statement) {
        try (Connection connection = connect();
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** A transaction that has carried out a statement, and keeps what it has locked until it is closed. */
    public OpenTransaction open(String statement) {
        try {
            OpenTransaction transaction = new OpenTransaction(connect());
            transaction.execute(statement);
            return transaction;
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Whether a statement that contains this waits for a row that somebody else has locked. */
    public boolean waits(String text) {
        return "t"
                .equals(value("SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                        + " AND pid <> pg_backend_pid() AND position('" + text + "' IN query) > 0)"));
    }

    /** The first value of the first row as text; null if there is none. */
    public String value(String query) {
        List<String> values = column(query);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The tables in which a row holds this text anywhere, be it among bytes. */
    public Set<String> tablesHolding(String text) {
        Set<String> holding = new TreeSet<>();
        for (String table : column("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
            if (exists(
                    table,
                    "position('" + text + "' IN it::text) > 0" + " OR position(encode(convert_to('" + text
                            + "', 'UTF8'), 'hex') IN it::text) > 0")) {
                holding.add(table);
            }
        }
        return holding;
    }

    /** The tables in which a row belongs to this user, and that of the users if the user is in it. */
    public Set<String> tablesOf(int userId) {
        Set<String> owning = new TreeSet<>();
        if (exists("auth_user", "it.id = " + userId)) {
            owning.add("auth_user");
        }
        for (String table : column("SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = 'public' AND column_name = 'user_id'")) {
            if (exists(table, "it.user_id = " + userId)) {
                owning.add(table);
            }
        }
        return owning;
    }

    private boolean exists(String table, String condition) {
        return "t".equals(value("SELECT EXISTS (SELECT 1 FROM " + table + " it WHERE " + condition + ")"));
    }

    private List<String> column(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The settings of another node that is to share it. */
    public Map<String, String> settings() {
        return Map.of("CVTAILOR_DB_URL", url(), "CVTAILOR_DB_USER", NAME, "CVTAILOR_DB_PASSWORD", password());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, password());
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + NAME;
    }

    private String port() {
        return read(dataFolder.resolve("postgres").resolve("postmaster.pid"))
                .lines()
                .toList()
                .get(LINE_OF_PORT)
                .strip();
    }

    private String password() {
        return read(dataFolder.resolve("postgres.password")).strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits when it is closed. */
    public static final class OpenTransaction implements AutoCloseable {

        private final Connection connection;

        private OpenTransaction(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        public void execute(String statement) {
            try (Statement prepared = connection.createStatement()) {
                prepared.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
