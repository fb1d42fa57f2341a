package org.hamkke.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who acts, for as long as a transaction lasts. What is done first goes with it, in the same round trip;
 * outside a transaction the two are one.
 *
 * @param parameters of the statements, in their order
 */
record Introduction(String sql, List<@Nullable Object> parameters) {
    private static final String ACTOR =
            "select set_config('hamkke.person', ?, true), set_config('hamkke.lens', ?, true)";

    Introduction {
        parameters = Collections.unmodifiableList(parameters);
    }

    static Introduction of(Actor actor) {
        var lens = actor.lens().map(eyes -> eyes.circle().toString()).orElse("");
        return new Introduction(ACTOR, List.of(actor.person().toString(), lens));
    }

    Introduction then(String statement, @Nullable Object... more) {
        var all = new ArrayList<@Nullable Object>(parameters);
        Collections.addAll(all, more);
        return new Introduction(sql + "; " + statement, all);
    }

    void on(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++)
                statement.setObject(i + 1, parameters.get(i));
            statement.execute();
        }
    }
}
