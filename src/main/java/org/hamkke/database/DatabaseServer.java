package org.hamkke.database;

import java.util.Objects;

/** A PostgreSQL server and its owner's way in. */
interface DatabaseServer extends AutoCloseable {
    DatabaseAccess owner();

    @Override
    void close();

    static DatabaseServer external(DatabaseSettings settings) {
        var url = Objects.requireNonNull(settings.url());
        var owner = new DatabaseAccess(url, settings.user(), settings.password());
        return new DatabaseServer() {
            @Override
            public DatabaseAccess owner() {
                return owner;
            }

            @Override
            public void close() {}
        };
    }

    static DatabaseServer embedded(DatabaseSettings settings) {
        return new EmbeddedServer(settings.folder());
    }
}
