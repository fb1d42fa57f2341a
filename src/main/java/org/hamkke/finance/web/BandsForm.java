package org.hamkke.finance.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.finance.BandsOrder;
import org.hamkke.finance.ratio.BandTable;
import org.hamkke.finance.ratio.Bands;
import org.hamkke.finance.ratio.Ratio;
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
            typed.put(ratio.label() + ".basis", bands.basis());
        }
        return new BandsForm(typed);
    }

    public static String field(Ratio ratio, int i) {
        return ratio.label() + "." + (i + 1) * Bands.STEP;
    }

    /** All of a ratio in one line: 400 / 200 / 100 / 50, and what it rests on. */
    String said(Ratio ratio) {
        var limits = IntStream.range(0, Bands.LIMITS).mapToObj(i -> at(field(ratio, i)));
        return String.join(" / ", limits.toList()) + " " + at(ratio.label() + ".basis");
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @throws RuleViolation naming every ratio whose limits are no numbers or out of order */
    BandTable table() {
        var refusals = new ArrayList<RuleViolation.Refusal>();
        var rows = new ArrayList<Bands>();
        Arrays.stream(Ratio.values()).forEach(ratio -> read(ratio, rows, refusals));
        if (!refusals.isEmpty()) throw new RuleViolation(refusals);
        return BandTable.DEFAULT.with(rows);
    }

    private void read(Ratio ratio, List<Bands> rows, List<RuleViolation.Refusal> refusals) {
        var limits = new ArrayList<BigDecimal>();
        for (int i = 0; i < Bands.LIMITS; i++) {
            var text = at(field(ratio, i)).strip().replace('−', '-');
            if (text.matches("-?\\d{1,9}(\\.\\d{1,2})?")) limits.add(new BigDecimal(text));
        }
        if (Bands.areInOrder(ratio, limits))
            rows.add(new Bands(ratio, limits, at(ratio.label() + ".basis").strip()));
        else refusals.add(new RuleViolation.Refusal(new BandsOrder(ratio)));
    }
}
