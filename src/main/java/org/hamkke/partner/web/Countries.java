package org.hamkke.partner.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hamkke.partner.Entry;
import org.hamkke.shell.Language;
import org.hamkke.shell.face.Choice;

/** Countries in the reader's language, the home country first. */
public final class Countries {
    private static final Map<Language, List<Choice>> CHOICES = new ConcurrentHashMap<>();

    private Countries() {}

    public static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Language.current().locale());
    }

    public static List<Choice> choices() {
        return CHOICES.computeIfAbsent(Language.current(), _ -> sorted());
    }

    private static List<Choice> sorted() {
        var collator = Collator.getInstance(Language.current().locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, name(code)))
                .sorted(
                        Comparator.<Choice, Boolean>comparing(
                                        choice -> !choice.value().equals(Entry.HOME))
                                .thenComparing(Choice::text, collator))
                .toList();
    }
}
