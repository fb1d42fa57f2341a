package org.hamkke.finance.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Objects;
import org.hamkke.finance.BandTables;
import org.hamkke.finance.FinanceWords;
import org.hamkke.finance.ratio.Ratio;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;

/**
 * How this organisation looks at finances.
 *
 * @param maskedKey empty where there is none
 * @param host who is asked
 * @param registerIsPublic false when a server of our own network answers in the register's place
 * @param form of the limits; absent for whoever may not see the alliances' floor
 * @param standing the limits as they are; absent likewise
 */
public record FinanceSettings(
        String maskedKey,
        String host,
        boolean registerIsPublic,
        @Nullable BandsForm form,
        BandTables.@Nullable Standing standing,
        int version,
        boolean manages,
        boolean meanwhile,
        Refused refused) {
    public List<Ratio> ratios() {
        return List.of(Ratio.values());
    }

    public static String name(Ratio ratio) {
        return FinanceWords.name(ratio);
    }

    public Version mine() {
        return new Version(
                t("finance.conflict.mine"),
                t("finance.conflict.now"),
                facts(Objects.requireNonNull(form)));
    }

    public Version theirs() {
        var other = Objects.requireNonNull(standing);
        return new Version(
                other.by().isEmpty()
                        ? t("finance.limits.first")
                        : t("finance.conflict.theirs", other.by()),
                other.at() == null ? "" : Formats.dateTime(other.at()),
                facts(BandsForm.of(other.table())));
    }

    private List<Fact> facts(BandsForm shown) {
        return ratios().stream().map(ratio -> new Fact(name(ratio), shown.said(ratio))).toList();
    }
}
