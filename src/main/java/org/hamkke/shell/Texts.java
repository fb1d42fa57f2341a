package org.hamkke.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of one language, gathered from all modules when the first one is asked for. */
final class Texts {
    private final Map<String, Text> byKey = new HashMap<>();

    private Texts() {}

    static Texts of(Language language) {
        try {
            var texts = new Texts();
            var files = "classpath*:messages/*_" + language.tag() + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(files))
                texts.add(file, language);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable Text find(String key) {
        return byKey.get(key);
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    private void add(Resource file, Language language) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        for (var key : texts.stringPropertyNames())
            add(key, new Text(texts.getProperty(key), language));
    }

    private void add(String key, Text text) {
        if (byKey.put(key, text) != null) throw new IllegalStateException("Two texts for " + key);
    }

    /** A text without a place to fill is returned as it is; the others pay for a {@link MessageFormat}. */
    record Text(String pattern, @Nullable MessageFormat format) {
        Text(String pattern, Language language) {
            this(
                    pattern,
                    pattern.indexOf('{') < 0
                            ? null
                            : new MessageFormat(pattern, language.locale()));
        }

        /** MessageFormat keeps state while it formats, so every call works on its own copy. */
        String with(@Nullable Object... arguments) {
            return format == null ? pattern : ((MessageFormat) format.clone()).format(arguments);
        }
    }
}
