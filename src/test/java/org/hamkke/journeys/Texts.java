package org.hamkke.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's own Korean words, told apart from what people wrote. */
final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}|\\[[^]]*/[^]]*]");
    private static final int LONGEST = 160;
    private static final Properties KOREAN = read("ko");
    private static final Properties ENGLISH = read("en");

    /** What the product writes for people, in their language of that day: templates, agreements, letters, names of proposals. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    ".*(\\.example|\\.template\\.|\\.assent\\.|\\.letter\\.|\\.scenario\\.|agreement\\.(clause|annex|title|version)).*");

    private static final Set<String> CONTENT =
            KOREAN.stringPropertyNames().stream()
                    .filter(key -> WRITTEN.matcher(key).matches())
                    .map(KOREAN::getProperty)
                    .collect(Collectors.toSet());
    private static final List<Pattern> OWN =
            KOREAN.stringPropertyNames().stream()
                    .filter(key -> !KOREAN.getProperty(key).equals(ENGLISH.getProperty(key)))
                    .map(KOREAN::getProperty)
                    .filter(text -> !CONTENT.contains(text) && saysSomething(text))
                    .map(Texts::pattern)
                    .toList();

    private Texts() {}

    static Set<String> keys() {
        return KOREAN.stringPropertyNames();
    }

    static boolean isOwnKorean(String text) {
        return text.length() <= LONGEST
                && text.codePoints().anyMatch(Texts::isHangul)
                && OWN.stream().anyMatch(own -> own.matcher(text).matches());
    }

    /** Four syllables of its own at least: shorter ones stand in what people write, too. */
    private static boolean saysSomething(String text) {
        return PLACE.matcher(text).replaceAll("").codePoints().filter(Texts::isHangul).count() >= 4;
    }

    private static boolean isHangul(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    // A place is filled by a few words: without that limit a long text is tried in endless ways.
    private static Pattern pattern(String text) {
        var parts = Arrays.stream(PLACE.split(text, -1)).map(Pattern::quote);
        return Pattern.compile(parts.collect(Collectors.joining(".{0,40}")));
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
