package org.hamkke.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the offline verifier says of a record that was taken away. */
final class TheRecord {
    private TheRecord() {}

    static boolean isWhole(Path file, String... head) {
        try {
            var command =
                    new java.util.ArrayList<>(
                            java.util.List.of("bin/verify-ledger", file.toString()));
            command.addAll(java.util.List.of(head));
            var run = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(run.getInputStream().readAllBytes(), UTF_8);
            return run.onExit().join().exitValue() == 0 && said.startsWith("OK");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path written(String name, String text) {
        try {
            return Files.writeString(Path.of("target", name), text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
