package org.hamkke.sharing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.sharing.Bound;
import org.hamkke.sharing.Contribution;
import org.hamkke.sharing.Scenario;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.sharing.SharingRule;
import org.hamkke.sharing.Terms;
import org.hamkke.sharing.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was typed, whatever it says. Rows are numbered: {@code scenario.2.revenue}; how many there are stands under
 * their plural. Rows left empty fall away before anything is read, so that a number names the same row to form and rule.
 */
public record PlanForm(Map<String, String> typed) {
    static final Map<String, List<String>> ROWS =
            Map.of(
                    "tier", List.of("above"),
                    "contribution", List.of("description", "value", "basis"),
                    "scenario",
                            List.of(
                                    "name",
                                    "revenue",
                                    "savings",
                                    "investment",
                                    "cost",
                                    "probability"));

    public PlanForm {
        typed = Map.copyOf(typed);
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @param row tier, contribution or scenario */
    public int count(String row) {
        var written = at(row + "s");
        return written.matches("\\d{1,2}") ? Integer.parseInt(written) : 0;
    }

    PlanForm withOneMore(String row) {
        var more = new TreeMap<>(typed);
        more.put(row + "s", String.valueOf(count(row) + 1));
        return new PlanForm(more);
    }

    PlanForm compacted() {
        var kept = new TreeMap<>(typed);
        ROWS.forEach((row, decisive) -> compact(kept, row, decisive));
        return new PlanForm(kept);
    }

    private void compact(Map<String, String> kept, String row, List<String> decisive) {
        int next = 0;
        kept.keySet().removeIf(field -> field.startsWith(row + "."));
        for (int i = 0; i < count(row); i++) {
            var at = row + "." + i + ".";
            if (decisive.stream().allMatch(field -> at(at + field).isBlank())) continue;
            var to = row + "." + next++ + ".";
            typed.forEach((field, text) -> {
                if (field.startsWith(at)) kept.put(to + field.substring(at.length()), text);
            });
        }
        kept.put(row + "s", String.valueOf(next));
    }

    /** @throws org.hamkke.kernel.RuleViolation naming every field that is wrong */
    SharingPlan plan(List<UUID> order) {
        var reading = new Reading();
        var parties = each(order.size(), i -> terms(reading, order.get(i), i));
        var tiers = each(count("tier"), i -> tier(reading, order.size(), i));
        var guarantee = bound(reading, "guarantee");
        var cap = bound(reading, "cap");
        var contributions =
                each(count("contribution"), i -> contribution(reading, "contribution." + i));
        var scenarios = each(count("scenario"), i -> scenario(reading, "scenario." + i));
        reading.done();
        return new SharingPlan(
                new SharingRule(parties, tiers, guarantee, cap), contributions, scenarios);
    }

    private Terms terms(Reading reading, UUID party, int i) {
        return new Terms(
                party,
                reading.percent("gain." + i, at("gain." + i)),
                reading.percent("loss." + i, at("loss." + i)),
                reading.optionalWon("ceiling." + i, at("ceiling." + i)),
                reading.won("alone." + i, at("alone." + i)));
    }

    private Tier tier(Reading reading, int parties, int i) {
        var above = "tier." + i + ".above";
        return new Tier(
                reading.won(above, at(above)),
                each(
                        parties,
                        p ->
                                reading.percent(
                                        "tier." + i + ".gain." + p,
                                        at("tier." + i + ".gain." + p))));
    }

    private @Nullable Bound bound(Reading reading, String field) {
        if (at(field + ".party").isBlank() && at(field + ".amount").isBlank()) return null;
        return new Bound(
                reading.party(at(field + ".party")),
                reading.won(field + ".amount", at(field + ".amount")));
    }

    private Contribution contribution(Reading reading, String at) {
        return new Contribution(
                reading.party(at(at + ".party")),
                kind(at(at + ".kind")),
                at(at + ".description").strip(),
                reading.won(at + ".value", at(at + ".value")),
                at(at + ".basis").strip());
    }

    private Scenario scenario(Reading reading, String at) {
        return new Scenario(
                at(at + ".name").strip(),
                reading.won(at + ".revenue", at(at + ".revenue")),
                reading.won(at + ".savings", at(at + ".savings")),
                reading.won(at + ".investment", at(at + ".investment")),
                reading.won(at + ".cost", at(at + ".cost")),
                reading.optionalPercent(at + ".probability", at(at + ".probability")));
    }

    static Contribution.Kind kind(@Nullable String typed) {
        for (var kind : Contribution.Kind.values()) if (kind.name().equals(typed)) return kind;
        return Contribution.Kind.OTHER;
    }

    private static <T> List<T> each(int count, java.util.function.IntFunction<T> read) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(read).toList());
    }
}
