package org.hamkke.guards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL texts held against the rule that a module touches its own schema only. */
final class ModuleSql {
    /** Migrations may read these and point foreign keys at them. */
    private static final Set<String> SPINE = Set.of("partner", "alliance", "identity");

    /** Names are read where they are shown: who an organisation or a person is, beside what they did. */
    private static final Pattern NAMES =
            Pattern.compile("(?i)\\b(?:from|join)\\s+identity\\.(?:organisations|people)\\b");

    private static final Pattern FROM_LIST =
            Pattern.compile(
                    "(?i)\\bfrom\\s+([\\w.\"]+(?:\\s+(?:as\\s+)?\\w+)?(?:\\s*,\\s*[\\w.\"]+(?:\\s+(?:as\\s+)?\\w+)?)*)");

    private final Pattern reads;
    private final Pattern writes;
    private final Pattern listed;

    ModuleSql(Set<String> schemas) {
        var table =
                "\"?(" + (schemas.isEmpty() ? "(?!)" : String.join("|", schemas)) + ")\"?\\s*\\.";
        reads =
                Pattern.compile(
                        "(?i)\\b(?:from|join|using|references)\\s+(?:(?:only|lateral)\\s+)?"
                                + table);
        writes =
                Pattern.compile(
                        "(?i)\\b(?:into|update|truncate|delete\\s+from|table(?:\\s+if\\s+(?:not\\s+)?exists)?"
                                + "|(?:index|policy|trigger|grant|revoke)\\b[^;]*?\\bon)\\s+(?:(?:only|table)\\s+)?"
                                + table);
        listed = Pattern.compile("(?i)\\s*" + table + ".*");
    }

    /** The other modules' schemas that a Java source reads or writes in its string literals. */
    Set<String> foreignInJava(String source, String module) {
        var touched = new TreeSet<String>();
        for (var literal : JavaText.literals(source)) {
            readBy(withoutNames(withoutComments(literal))).forEach(touched::add);
            writtenBy(withoutComments(literal)).forEach(touched::add);
        }
        touched.remove(module);
        return touched;
    }

    /** The same in a migration, which may read the spine but writes to its own schema only. */
    Set<String> foreignInMigration(String migration, String module) {
        var sql = withoutComments(migration);
        var touched = new TreeSet<String>();
        readBy(sql).filter(schema -> !SPINE.contains(schema)).forEach(touched::add);
        writtenBy(sql).forEach(touched::add);
        touched.remove(module);
        return touched;
    }

    private static String withoutNames(String sql) {
        return NAMES.matcher(sql).replaceAll("join names");
    }

    static String withoutComments(String sql) {
        return sql.replaceAll("--[^\n]*", " ").replaceAll("(?s)/\\*.*?\\*/", " ");
    }

    private Stream<String> readBy(String sql) {
        var listedTables =
                FROM_LIST
                        .matcher(sql)
                        .results()
                        .flatMap(list -> Arrays.stream(list.group(1).split(",", -1)));
        return Stream.concat(
                schemas(reads, sql), listedTables.flatMap(item -> schemas(listed, item)));
    }

    private Stream<String> writtenBy(String sql) {
        return schemas(writes, sql);
    }

    private static Stream<String> schemas(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(match -> match.group(1).toLowerCase(Locale.ROOT));
    }
}
