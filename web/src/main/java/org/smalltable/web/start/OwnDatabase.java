package org.smalltable.web.start;

import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The application's database and the role that owns it, made where they are not there. */
final class OwnDatabase {

    private OwnDatabase() {}

    /** Makes what is missing on the server at this port of 127.0.0.1. */
    static void make(int port, String password, Path folder) {
        var source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresServer.SUPERUSER);
        source.setUser(PostgresServer.SUPERUSER);
        source.setPassword(password);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            try (var role =
                    statement.executeQuery("select from pg_roles where rolname = '" + EmbeddedPostgres.NAME + "'")) {
                if (!role.next()) {
                    // Base64 of our own making: nothing in it needs quoting.
                    statement.execute("create role " + EmbeddedPostgres.NAME + " login password '" + password + "'");
                }
            }
            try (var database =
                    statement.executeQuery("select from pg_database where datname = '" + EmbeddedPostgres.NAME + "'")) {
                if (!database.next()) {
                    statement.execute("create database " + EmbeddedPostgres.NAME + " owner " + EmbeddedPostgres.NAME);
                }
            }
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL runs but does not let us in; its password is in " + folder + ".", e);
        }
    }
}
