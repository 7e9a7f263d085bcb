package com.cvtailor.server.backing;

import com.cvtailor.server.DataDirectory;
import com.cvtailor.server.Secret;
import com.cvtailor.server.TcpPort;
import com.cvtailor.server.bundle.Bundle;
import com.cvtailor.server.process.ChildProcess;
import com.cvtailor.server.process.Deadline;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL on a port of the loopback interface, with its data in the data directory. */
public final class EmbeddedPostgres implements BackingService {

    private static final String DATABASE = "cvtailor";
    private static final Duration CRASH_RECOVERY = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Nothing personal goes to the log: no parameters, no failed statements, no details with a row's values. */
    private static final List<String> CONFIGURATION = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "max_prepared_transactions=100",
            "shared_buffers=64MB",
            "wal_level=minimal",
            "max_wal_senders=0",
            "jit=off",
            "log_min_error_statement=panic",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "log_error_verbosity=terse");

    private final Bundle bundle;
    private final DataDirectory directory;
    private final int port = TcpPort.freeLocal();
    private final ChildProcess process;
    private PostgresPrograms programs;
    private String password;

    public EmbeddedPostgres(Bundle bundle, DataDirectory directory) {
        this.bundle = bundle;
        this.directory = directory;
        this.process = new ChildProcess("postgres", directory.resolve("run"), directory.log("postgres"));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws IOException {
        password = Secret.keptIn(passwordFile());
        programs = new PostgresPrograms(bundle.postgres(), process.log());
        PostgresCluster cluster = new PostgresCluster(directory.resolve("postgres"), programs);
        cluster.createIfAbsent(DATABASE, passwordFile());
        cluster.forgetDeadPostmaster();
        process.start(programs.command("postgres", arguments(cluster.path())), Map.of(), directory.root());
        Deadline.awaitReady(name(), process, CRASH_RECOVERY, this::answers);
        createDatabase();
    }

    @Override
    public void stop() throws IOException {
        if (process.isAlive()) {
            // Asked by a signal it would wait for its clients.
            programs.run("pg_ctl", "stop", "-D", directory.resolve("postgres").toString(), "-m", "fast", "-t", "10");
        }
        process.stop(GRACE);
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("CVTAILOR_DB_URL", url(DATABASE), "CVTAILOR_DB_USER", DATABASE, "CVTAILOR_DB_PASSWORD", password);
    }

    private List<String> arguments(Path data) {
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        CONFIGURATION.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void createDatabase() throws IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet present =
                        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!present.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IOException("the database cannot be created: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), DATABASE, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path passwordFile() {
        return directory.resolve("postgres.password");
    }
}
