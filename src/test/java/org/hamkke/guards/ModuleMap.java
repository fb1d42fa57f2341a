package org.hamkke.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as a page: what each is for, in the words of its own sheet, and which others it may lean on. */
final class ModuleMap {
    private static final Path SOURCES = Path.of("src/main/java/org/hamkke");
    private static final Pattern SHEET = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final String HEAD =
            """
            # The modules

            Written out of the code: the first sentence of each module's sheet, and what it may depend on. A test keeps this page
            true; `bin/format` writes it anew.

            | module | what it is for | leans on |
            |---|---|---|
            """;

    private ModuleMap() {}

    static String of(ApplicationModules modules) {
        var rows = new TreeMap<Integer, TreeMap<String, String>>();
        for (var module : modules)
            rows.computeIfAbsent(floor(modules, module), floor -> new TreeMap<>())
                    .put(module.getIdentifier().toString(), row(module));
        return rows.values().stream()
                .flatMap(floor -> floor.values().stream())
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** How many modules stand beneath it, one upon the other. */
    private static int floor(ApplicationModules modules, ApplicationModule module) {
        return below(module).stream()
                .map(name -> modules.getModuleByName(name).orElseThrow())
                .map(below -> floor(modules, below) + 1)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static String row(ApplicationModule module) {
        var name = module.getIdentifier().toString();
        var leansOn = String.join(", ", below(module));
        return "| `%s` | %s | %s |\n".formatted(name, purpose(name), leansOn);
    }

    private static List<String> below(ApplicationModule module) {
        var allowed =
                module.getBasePackage()
                        .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .map(org.springframework.modulith.ApplicationModule::allowedDependencies)
                        .orElseThrow();
        return Arrays.stream(allowed)
                .map(name -> name.replaceFirst("\\s*::.*", ""))
                .distinct()
                .toList();
    }

    private static String purpose(String module) {
        try {
            var sheet =
                    SHEET.matcher(
                            Files.readString(SOURCES.resolve(module).resolve("package-info.java")));
            if (!sheet.find()) throw new IllegalStateException(module + " has no sheet");
            return firstSentence(sheet.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstSentence(String javadoc) {
        var text = javadoc.replaceAll("\\R\\s*\\*\\s?", " ").strip();
        return text.replaceAll("</?\\w+>", "")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceFirst("(?s)(?<=[.])\\s.*", "");
    }
}
