package org.hamkke.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One way into the database. The password is kept out of every printed form. */
record DatabaseAccess(String url, String user, String password) {
    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url.replaceAll("\\?.*", "");
    }
}
