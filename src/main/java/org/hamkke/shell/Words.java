package org.hamkke.shell;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text a person reads, by key: {@code partner.name.label} stands in {@code messages/partner_ko.properties}. */
public final class Words {
    private static final Map<Language, Texts> TEXTS = new EnumMap<>(Language.class);

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
