package org.hamkke.walk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How many rows stand in every table, and a checksum over them: whether anything at all has changed. */
record Contents(Map<String, String> tables) {
    /** When a session was used last, who asked what before, and what works by itself are not changes. */
    private static final String TABLES =
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema', 'migration', 'jobs')
               and schemaname || '.' || tablename <> 'database.request_keys' order by 1
            """;

    static Contents of(Connection owner) throws SQLException {
        var sums = new LinkedHashMap<String, String>();
        for (var table : names(owner)) sums.put(table, sum(owner, table));
        return new Contents(sums);
    }

    private static List<String> names(Connection owner) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = owner.createStatement().executeQuery(TABLES)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static String sum(Connection owner, String table) throws SQLException {
        var sql =
                "select count(*) || ' ' || coalesce(md5(string_agg(line, '' order by line)), '') from (select (to_jsonb(t) - 'used_at')::text as line from %s t) lines"
                        .formatted(table);
        try (var rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The tables that are not as they were. */
    TreeSet<String> differences(Contents before) {
        var changed = new TreeSet<String>();
        tables.forEach((table, sum) -> {
            if (!sum.equals(before.tables.get(table))) changed.add(table);
        });
        return changed;
    }
}
