package org.hamkke.guards;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One schema per module: SQL stays inside it, and what carries a circle is guarded by the database too. */
class SchemaTest {
    private static final Path SOURCES = Path.of("src/main/java/org/hamkke");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void queriesStayInTheirOwnSchema() throws IOException {
        var guard = new ModuleSql(schemas());
        assertThat(
                        offenders(
                                SOURCES,
                                ".java",
                                file -> guard.foreignInJava(text(file), module(SOURCES, file))))
                .isEmpty();
    }

    @Test
    void migrationsStayInTheirOwnSchemaAndMayReadTheSpine() throws IOException {
        var guard = new ModuleSql(schemas());
        assertThat(
                        offenders(
                                MIGRATIONS,
                                ".sql",
                                file ->
                                        guard.foreignInMigration(
                                                text(file), module(MIGRATIONS, file))))
                .isEmpty();
    }

    @Test
    void whatCarriesACircleForcesRowLevelSecurity() throws IOException {
        assertThat(offenders(MIGRATIONS, ".sql", file -> Tables.withAnUnguardedCircle(text(file))))
                .isEmpty();
    }

    private static List<String> offenders(
            Path root, String ending, Function<Path, Set<String>> findings) throws IOException {
        if (!Files.isDirectory(root)) return List.of();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !findings.apply(file).isEmpty())
                    .map(file -> root.relativize(file) + " " + findings.apply(file))
                    .toList();
        }
    }

    private static Set<String> schemas() throws IOException {
        try (var modules = Stream.concat(folders(SOURCES), folders(MIGRATIONS))) {
            return modules.collect(toSet());
        }
    }

    private static Stream<String> folders(Path root) throws IOException {
        if (!Files.isDirectory(root)) return Stream.of();
        return Files.list(root)
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString());
    }

    /** The folder below the root; empty for a file that stands in the root itself and so owns no schema. */
    private static String module(Path root, Path file) {
        var path = root.relativize(file);
        return path.getNameCount() > 1 ? path.getName(0).toString() : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
