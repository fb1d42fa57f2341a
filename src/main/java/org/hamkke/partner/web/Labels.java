package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.kernel.Money;
import org.hamkke.partner.PartnerKind;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.shell.Language;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Tone;
import org.jspecify.annotations.Nullable;

/** How the directory's values read on a page. */
public final class Labels {
    private static final List<String> CURRENCIES =
            List.of("KRW", "USD", "EUR", "JPY", "CNY", "GBP", "SGD", "VND");

    private Labels() {}

    public static String kind(@Nullable PartnerKind kind) {
        return kind == null ? "" : t("partner.kind." + kind.label());
    }

    public static String status(PartnerStatus status) {
        return t("partner.status." + status.label());
    }

    public static Tone tone(PartnerStatus status) {
        return switch (status) {
            case ALLIED -> Tone.OK;
            case WISHED, TALKING -> Tone.ACCENT;
            case PAUSED -> Tone.WARN;
            case CANDIDATE, EXCLUDED -> Tone.PLAIN;
        };
    }

    public static List<Choice> kinds() {
        return Arrays.stream(PartnerKind.values())
                .map(kind -> new Choice(kind.name(), kind(kind)))
                .toList();
    }

    public static List<Choice> statuses() {
        return Arrays.stream(PartnerStatus.values())
                .map(status -> new Choice(status.name(), status(status)))
                .toList();
    }

    public static List<Choice> currencies() {
        return CURRENCIES.stream().map(code -> new Choice(code, code)).toList();
    }

    public static String money(@Nullable Money money) {
        return money == null ? "" : money.inWords(Language.current().locale());
    }

    public static String about(@Nullable Money money) {
        return money == null ? "" : money.approximately(Language.current().locale());
    }

    /** 부산, or 하노이, 베트남: home goes without saying. */
    public static String place(String country, String region) {
        var abroad = country.equals(org.hamkke.partner.Entry.HOME) ? "" : Countries.name(country);
        return String.join(
                ", ", Stream.of(region, abroad).filter(text -> !text.isEmpty()).toList());
    }
}
