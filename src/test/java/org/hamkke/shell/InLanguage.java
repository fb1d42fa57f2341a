package org.hamkke.shell;

import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/** Runs something as if its reader had chosen a language. */
public final class InLanguage {
    private InLanguage() {}

    public static <T> T of(Language language, Supplier<T> reading) {
        LocaleContextHolder.setLocale(language.locale());
        try {
            return reading.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
