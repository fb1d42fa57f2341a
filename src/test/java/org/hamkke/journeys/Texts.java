package org.hamkke.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's own Korean words, told apart from what people wrote. */
final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}|\\[[^]]*/[^]]*]");
    private static final Properties KOREAN = read("ko");
    private static final Properties ENGLISH = read("en");
    private static final List<Pattern> OWN =
            KOREAN.stringPropertyNames().stream()
                    .filter(key -> !key.contains(".example"))
                    .filter(key -> !KOREAN.getProperty(key).equals(ENGLISH.getProperty(key)))
                    .map(KOREAN::getProperty)
                    .filter(Texts::saysSomething)
                    .map(Texts::pattern)
                    .toList();

    private Texts() {}

    static Set<String> keys() {
        return KOREAN.stringPropertyNames();
    }

    static boolean isOwnKorean(String text) {
        return OWN.stream().anyMatch(own -> own.matcher(text).matches());
    }

    /** Four syllables of its own at least: shorter ones stand in what people write, too. */
    private static boolean saysSomething(String text) {
        return PLACE.matcher(text).replaceAll("").codePoints().filter(Texts::isHangul).count() >= 4;
    }

    private static boolean isHangul(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    private static Pattern pattern(String text) {
        var parts = PLACE.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(parts + (PLACE.matcher(text).results().count() > 0 ? ".*" : ""));
    }

    private static Properties read(String language) {
        var texts = new Properties();
        try {
            var files = "classpath*:messages/*_" + language + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(files))
                try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
                    texts.load(reader);
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
