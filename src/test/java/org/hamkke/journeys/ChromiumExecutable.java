package org.hamkke.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The Chromium that {@code HAMKKE_CHROMIUM} names, or else the one that npm brings, unpacked below {@code target/browser}. */
final class ChromiumExecutable {
    private static final Path PACKAGE = Path.of("src/test/browser");
    private static final Path UNPACKED = Path.of("target/browser");

    private ChromiumExecutable() {}

    static Path find() {
        return Optional.ofNullable(System.getenv("HAMKKE_CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(ChromiumExecutable::installed)
                .orElseGet(ChromiumExecutable::unpacked);
    }

    static Path installed(String name) {
        var executable = Path.of(name);
        if (!Files.isExecutable(executable))
            throw new IllegalStateException(
                    "HAMKKE_CHROMIUM names no program that can be run: " + name);
        return executable;
    }

    private static Path unpacked() {
        if (!Files.isDirectory(PACKAGE.resolve("node_modules")))
            throw new IllegalStateException(
                    "No browser yet: run npm ci --ignore-scripts in " + PACKAGE);
        try {
            return Path.of(printedBy(new ProcessBuilder("node", "where.mjs")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The package unpacks into TMPDIR once; after an interrupted first run, remove the folder.
    private static String printedBy(ProcessBuilder node) throws IOException {
        node.directory(PACKAGE.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        node.environment()
                .put("TMPDIR", Files.createDirectories(UNPACKED).toAbsolutePath().toString());
        var process = node.start();
        var printed = process.inputReader().readAllAsString().strip();
        if (process.onExit().join().exitValue() != 0)
            throw new IOException("node where.mjs failed");
        return printed;
    }
}
