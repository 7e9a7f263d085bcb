package com.cvtailor.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** Brings the schema up to date before anything else starts; Liquibase's lock lets one node do it and the others wait. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    public static final String CHANGELOG = "db/changelog/changelog.xml";

    @Resource(lookup = "jdbc/cvtailor")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            update(connection);
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("the database schema could not be brought up to date", e);
        }
    }

    /** Applies every change set that the database has not seen yet. */
    public static void update(Connection connection) throws LiquibaseException {
        Liquibase liquibase = liquibase(connection);
        inClassLoaderScope(() -> liquibase.update(new Contexts()));
    }

    /** Takes back the last {@code changeSets} change sets. */
    public static void rollback(Connection connection, int changeSets) throws LiquibaseException {
        Liquibase liquibase = liquibase(connection);
        inClassLoaderScope(() -> liquibase.rollback(changeSets, ""));
    }

    private static Liquibase liquibase(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase(CHANGELOG, resources(), database);
    }

    private static ClassLoaderResourceAccessor resources() {
        return new ClassLoaderResourceAccessor(SchemaMigration.class.getClassLoader());
    }

    private static void inClassLoaderScope(Scope.ScopedRunner<?> run) throws LiquibaseException {
        try {
            Scope.child(Scope.Attr.resourceAccessor, resources(), run);
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }
}
