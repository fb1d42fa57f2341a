package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No example lies about unused. */
class CasesTest {
    private static final Path TESTS = Path.of("src/test/java/org/hamkke/fit/method");

    @ParameterizedTest
    @MethodSource("org.hamkke.fit.method.Cases#ids")
    void holdsAMethodAgainstEveryExample(String id) throws IOException {
        try (var files = Files.list(TESTS)) {
            assertThat(files).anyMatch(file -> mentions(file, id));
        }
    }

    private static boolean mentions(Path file, String id) {
        try {
            return Files.readString(file).contains('"' + id + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
