package org.hamkke.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every text a person reads, by key: {@code partner.name.label} stands in {@code messages/partner_ko.properties}. */
public final class Words {
    private static final Map<Language, Texts> TEXTS = new EnumMap<>(Language.class);

    /** Stands where a text leaves a place open. */
    private static final String GAP = "\0";

    /** Tests run with assertions on; there a key without a text is an error, in production the key itself shows. */
    private static final boolean STRICT = Words.class.desiredAssertionStatus();

    static {
        for (var language : Language.values()) TEXTS.put(language, Texts.of(language));
    }

    private Words() {}

    public static String t(String key, @Nullable Object... arguments) {
        return t(Language.current(), key, arguments);
    }

    /** For mails and documents, which speak their reader's language rather than the sender's. */
    public static String t(Language language, String key, @Nullable Object... arguments) {
        var text = in(language).find(key);
        if (text == null) return missing(key);
        return Particle.resolve(text.with(arguments));
    }

    /**
     * What was said by that text in either language, in the reader's own; nothing where something else was said.
     *
     * @param others its arguments after {0}, which is found in what was said
     */
    public static Optional<String> anew(String said, String key, Object... others) {
        return Stream.of(Language.values())
                .map(language -> pattern(language, key, others).matcher(said))
                .filter(Matcher::matches)
                .map(heard -> t(key, with(heard.groupCount() == 0 ? "" : heard.group(1), others)))
                .findFirst();
    }

    private static Pattern pattern(Language language, String key, Object... others) {
        return Pattern.compile(
                Stream.of(t(language, key, with(GAP, others)).split(GAP, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.+)")));
    }

    private static Object[] with(String first, Object... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray();
    }

    static boolean knows(String key) {
        return in(Language.KOREAN).find(key) != null;
    }

    static Texts in(Language language) {
        var texts = TEXTS.get(language);
        if (texts == null) throw new IllegalStateException("No texts for " + language);
        return texts;
    }

    private static String missing(String key) {
        if (STRICT) throw new IllegalArgumentException("No text for " + key);
        return key;
    }
}
