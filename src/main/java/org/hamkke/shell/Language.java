package org.hamkke.shell;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The languages a page can speak; whatever a browser asks for, one of these answers. */
public enum Language {
    KOREAN("ko", Locale.KOREA),
    ENGLISH("en", Locale.ENGLISH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** Outside a request nobody has chosen, and the language of the machine says nothing about its readers. */
    public static Language current() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale == null ? KOREAN : of(locale);
    }

    public static Language of(Locale locale) {
        return ENGLISH.tag.equals(locale.getLanguage()) ? ENGLISH : KOREAN;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }
}
