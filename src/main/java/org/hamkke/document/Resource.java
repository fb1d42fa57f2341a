package org.hamkke.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What stands beside the module in the jar: fonts, style sheets, Word's styles. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(
                Resource.class.getResourceAsStream("/document/" + name), name);
    }

    static byte[] bytes(String name) {
        try (var stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
