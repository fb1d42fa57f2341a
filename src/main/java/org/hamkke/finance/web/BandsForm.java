package org.hamkke.finance.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.finance.FinanceRule;
import org.hamkke.finance.ratio.BandTable;
import org.hamkke.finance.ratio.Bands;
import org.hamkke.finance.ratio.Ratio;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.RuleViolation;

/** The limits as they were typed: {@code debt-ratio.25} and so on, with {@code debt-ratio.basis}. */
public record BandsForm(Map<String, String> typed) {
    public BandsForm {
        typed = Map.copyOf(typed);
    }

    static BandsForm of(BandTable table) {
        var typed = new LinkedHashMap<String, String>();
        for (var ratio : Ratio.values()) {
            var bands = table.of(ratio);
            for (int i = 0; i < Bands.LIMITS; i++)
                typed.put(field(ratio, i), bands.limits().get(i).toPlainString());
            typed.put(basis(ratio), bands.basis());
        }
        return new BandsForm(typed);
    }

    public static String field(Ratio ratio, int i) {
        return ratio.label() + "." + (i + 1) * Bands.STEP;
    }

    public static String basis(Ratio ratio) {
        return ratio.label() + ".basis";
    }

    /** All of a ratio in one line: 400 / 200 / 100 / 50, and what it rests on. */
    String said(Ratio ratio) {
        var limits = IntStream.range(0, Bands.LIMITS).mapToObj(i -> at(field(ratio, i)));
        return String.join(" / ", limits.toList()) + " " + at(basis(ratio));
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @throws RuleViolation naming every limit that is no number or no better than the one before */
    BandTable table() {
        var checks = new Checks();
        for (var ratio : Ratio.values()) check(checks, ratio);
        checks.done();
        return BandTable.DEFAULT.with(Arrays.stream(Ratio.values()).map(this::bands).toList());
    }

    private void check(Checks checks, Ratio ratio) {
        var places = IntStream.range(0, Bands.LIMITS).boxed().toList();
        for (int i : places)
            checks.that(isNumber(ratio, i), FinanceRule.BAND_IS_A_NUMBER.at(field(ratio, i)));
        if (!places.stream().allMatch(i -> isNumber(ratio, i))) return;
        for (int i : Bands.outOfOrder(ratio, limits(ratio)))
            checks.that(false, FinanceRule.BANDS_ARE_IN_ORDER.at(field(ratio, i)));
    }

    private Bands bands(Ratio ratio) {
        return new Bands(ratio, limits(ratio), at(basis(ratio)).strip());
    }

    private List<BigDecimal> limits(Ratio ratio) {
        return IntStream.range(0, Bands.LIMITS)
                .mapToObj(i -> new BigDecimal(plain(ratio, i)))
                .toList();
    }

    private boolean isNumber(Ratio ratio, int i) {
        return plain(ratio, i).matches("-?\\d{1,9}(\\.\\d{1,2})?");
    }

    private String plain(Ratio ratio, int i) {
        return at(field(ratio, i)).strip().replace('−', '-');
    }
}
