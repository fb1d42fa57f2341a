package org.hamkke.partner.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hamkke.partner.PartnerKind;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.jspecify.annotations.Nullable;

/** Words in cells for what the directory keeps as a choice, in either language. */
final class WrittenWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, PartnerKind> KINDS =
            byWord(
                    PartnerKind.values(),
                    kind -> "partner.kind." + kind.label(),
                    "중견기업",
                    PartnerKind.MIDSIZE,
                    "중소기업",
                    PartnerKind.MIDSIZE,
                    "중견",
                    PartnerKind.MIDSIZE,
                    "중소",
                    PartnerKind.MIDSIZE,
                    "벤처",
                    PartnerKind.STARTUP,
                    "해외기업",
                    PartnerKind.OVERSEAS,
                    "대학",
                    PartnerKind.ACADEMIA,
                    "공공기관",
                    PartnerKind.GOVERNMENT);
    private static final Map<String, PartnerStatus> STATUSES =
            byWord(PartnerStatus.values(), status -> "partner.status." + status.label());
    private static final Map<String, String> COUNTRIES = countries();

    private WrittenWords() {}

    static @Nullable PartnerKind kind(String text) {
        return KINDS.get(letters(text));
    }

    static @Nullable PartnerStatus status(String text) {
        return STATUSES.get(letters(text));
    }

    static @Nullable String country(String text) {
        return COUNTRIES.get(letters(text));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> Map<String, E> byWord(
            E[] constants, Function<E, String> key, Object... further) {
        var words = new HashMap<String, E>();
        for (var constant : constants) {
            words.put(letters(constant.name()), constant);
            for (var language : Language.values())
                words.put(letters(Words.t(language, key.apply(constant))), constant);
        }
        for (int i = 0; i < further.length; i += 2)
            words.put(letters((String) further[i]), (E) further[i + 1]);
        return Map.copyOf(words);
    }

    private static Map<String, String> countries() {
        var words = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            words.put(letters(code), code);
            Arrays.stream(Language.values())
                    .forEach(language ->
                            words.put(
                                    letters(
                                            Locale.of("", code)
                                                    .getDisplayCountry(language.locale())),
                                    code));
        }
        words.putAll(
                Map.of(
                        "한국",
                        "KR",
                        "korea",
                        "KR",
                        "republicofkorea",
                        "KR",
                        "usa",
                        "US",
                        "uk",
                        "GB",
                        "독일연방공화국",
                        "DE"));
        return Map.copyOf(words);
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
