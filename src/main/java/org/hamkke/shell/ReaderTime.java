package org.hamkke.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;

/** The reader's clock on the wall and how they write what it shows. */
final class ReaderTime {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** Reading a pattern costs more than formatting by it; a list has fifty dates. */
    private static final Map<Pattern, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    private record Pattern(String text, Language language) {
        DateTimeFormatter formatter() {
            return DateTimeFormatter.ofPattern(text, language.locale());
        }
    }

    private ReaderTime() {}

    static String written(String korean, String english, TemporalAccessor when) {
        var language = Language.current();
        var pattern = language == Language.KOREAN ? korean : english;
        return PATTERNS.computeIfAbsent(new Pattern(pattern, language), Pattern::formatter)
                .format(when)
                .replace(' ', '\u00a0');
    }

    static ZonedDateTime here(Instant moment) {
        return moment.atZone(zone());
    }

    private static ZoneId zone() {
        var context = LocaleContextHolder.getLocaleContext();
        var zone = context instanceof TimeZoneAwareLocaleContext aware ? aware.getTimeZone() : null;
        return zone == null ? SEOUL : zone.toZoneId();
    }
}
