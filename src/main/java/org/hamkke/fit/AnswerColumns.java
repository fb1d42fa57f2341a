package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as two columns hold them: the questions, and the points of each in the same order. */
final class AnswerColumns {
    private AnswerColumns() {}

    static Map<UUID, Integer> read(ResultSet row) throws SQLException {
        var asked = (UUID[]) row.getArray("asked").getArray();
        var points = (Integer[]) row.getArray("answers").getArray();
        var answers = new HashMap<UUID, Integer>();
        for (int k = 0; k < asked.length; k++) answers.put(asked[k], points[k]);
        return answers;
    }

    static String[] asked(Stream<Answers> rows) {
        return rows.map(answers -> joined(answers.points().keySet())).toArray(String[]::new);
    }

    static String[] points(Stream<Answers> rows) {
        return rows.map(answers -> joined(answers.points().values())).toArray(String[]::new);
    }

    /** An array of arrays must not be ragged, so that these travel as texts. */
    private static String joined(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
