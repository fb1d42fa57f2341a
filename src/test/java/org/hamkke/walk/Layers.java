package org.hamkke.walk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hamkke.database.OwnDatabase.Beneath;
import org.hamkke.identity.Circles;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Guard;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** The two layers that hold a circle, each of which can be taken away to see the other hold alone. */
@TestConfiguration(proxyBeanMethods = false)
@Primary
class Layers implements Guard {
    enum Standing {
        BOTH,
        POLICIES_ALONE,
        GUARD_ALONE
    }

    private static final String TABLES =
            "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relforcerowsecurity";

    private final Circles circles;
    private final Beneath beneath;
    private volatile boolean guarded = true;

    Layers(Circles circles, Beneath beneath) {
        this.circles = circles;
        this.beneath = beneath;
    }

    void stand(Standing standing) {
        guarded = standing != Standing.POLICIES_ALONE;
        policies(standing == Standing.GUARD_ALONE ? "disable" : "enable");
    }

    @Override
    public void requireInside(Actor actor, Circle circle) {
        if (guarded) circles.requireInside(actor, circle);
    }

    private void policies(String verb) {
        try (var owner = beneath.open();
                var statement = owner.createStatement()) {
            for (var table : tables(owner))
                statement.execute("alter table " + table + " " + verb + " row level security");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = owner.createStatement().executeQuery(TABLES)) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }
}
