package org.hamkke.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hamkke.sheet.column.Kind;
import org.hamkke.sheet.read.Refusal;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern KEY = Pattern.compile("\"(sheet\\.[a-z-]+\\.[a-z-]+)\"");

    private static Set<String> texts(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("messages.sheet", locale).keySet());
    }

    @Test
    void everyPhraseHasItsTextAndEveryTextAPhrase() throws IOException {
        var spoken = new TreeSet<String>();
        Arrays.stream(Refusal.values()).map(Refusal::messageKey).forEach(spoken::add);
        Arrays.stream(Kind.values()).map(Kind::messageKey).forEach(spoken::add);
        try (var sources = Files.walk(Path.of("src/main/java/org/hamkke/sheet"))) {
            sources.filter(Files::isRegularFile).flatMap(MessagesTest::keysIn).forEach(spoken::add);
        }

        assertThat(texts(Locale.KOREAN)).isEqualTo(spoken);
        assertThat(texts(Locale.ENGLISH)).isEqualTo(spoken);
    }

    private static Stream<String> keysIn(Path source) {
        try {
            return KEY.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
