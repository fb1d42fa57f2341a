package org.hamkke.guards;

import static com.google.googlejavaformat.java.JavaFormatterOptions.Style.AOSP;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every source file is formatted; {@code mvn test -Dtest=FormatTest -Dformat=fix} rewrites those that are not. */
class FormatTest {
    private static final boolean FIX = "fix".equals(System.getProperty("format"));
    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(AOSP).formatJavadoc(false).build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            var unformatted =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !isFormatted(file))
                            .toList();
            assertThat(unformatted).as("run with -Dformat=fix").isEmpty();
        }
    }

    private boolean isFormatted(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(source));
            if (FIX && !formatted.equals(source)) Files.writeString(file, formatted);
            return FIX || formatted.equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
