package org.hamkke.guards;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of one migration that carry a circle, and whether row-level security stands on them in that very file. */
final class Tables {
    private static final Pattern CREATED =
            Pattern.compile(
                    "create (?:unlogged )?table (?:if not exists )?([\\w.]+) ?\\([^;]*\\bcircle_id\\b");
    private static final Pattern EXTENDED =
            Pattern.compile(
                    "alter table (?:if exists )?(?:only )?([\\w.]+) [^;]*\\badd (?:column )?(?:if not exists )?circle_id\\b");

    private Tables() {}

    static Set<String> withAnUnguardedCircle(String migration) {
        var sql = normalised(migration);
        var tables = new TreeSet<String>();
        for (var introducing : Set.of(CREATED, EXTENDED))
            introducing.matcher(sql).results().map(match -> match.group(1)).forEach(tables::add);
        return tables.stream()
                .filter(table -> !isEncircled(sql, table))
                .filter(table -> !says(sql, table, "enable") || !says(sql, table, "force"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The procedure that does both, the same for every table. */
    private static boolean isEncircled(String sql, String table) {
        return sql.contains("call identity.encircle('" + table + "')");
    }

    private static boolean says(String sql, String table, String verb) {
        var statement =
                "alter table (?:if exists )?(?:only )?%s [^;]*\\b%s row level security"
                        .formatted(Pattern.quote(table), verb);
        return Pattern.compile(statement).matcher(sql).find();
    }

    private static String normalised(String sql) {
        return ModuleSql.withoutComments(sql)
                .replace("\"", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
