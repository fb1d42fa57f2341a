package org.hamkke.alliance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hamkke.alliance.Blueprint;
import org.hamkke.alliance.BlueprintPlan;
import org.hamkke.alliance.Purpose;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** A blueprint as it was typed. */
public record BlueprintForm(
        String name,
        Set<String> purposes,
        String purpose,
        String groups,
        String contribution,
        List<ExpectationForm> expectations,
        int version)
        implements Typed<BlueprintForm> {
    static final BlueprintForm BLANK =
            new BlueprintForm("", Set.of(), "", "", "", List.of(ExpectationForm.BLANK), 0);

    static BlueprintForm of(MultiValueMap<String, String> form) {
        return new BlueprintForm(
                Forms.one(form, "name"),
                Set.copyOf(form.getOrDefault("purposes", List.of())),
                Forms.one(form, "purpose"),
                Forms.one(form, "groups"),
                Forms.one(form, "contribution"),
                ExpectationForm.rows(form),
                Forms.version(form));
    }

    static BlueprintForm of(Blueprint blueprint) {
        var plan = blueprint.plan();
        var purposes =
                plan.purposes().stream().map(Purpose::name).collect(Collectors.toUnmodifiableSet());
        var expectations = plan.expectations().stream().map(ExpectationForm::of).toList();
        return new BlueprintForm(
                plan.name(),
                purposes,
                plan.purpose(),
                plan.groups(),
                plan.contribution(),
                expectations,
                blueprint.version());
    }

    /** With one more row for a number. */
    BlueprintForm longer() {
        var rows = new ArrayList<>(expectations);
        rows.add(ExpectationForm.BLANK);
        return new BlueprintForm(
                name, purposes, purpose, groups, contribution, List.copyOf(rows), version);
    }

    @Override
    public BlueprintForm over(int current) {
        return new BlueprintForm(
                name, purposes, purpose, groups, contribution, expectations, current);
    }

    BlueprintPlan read() {
        var chosen =
                purposes.stream()
                        .map(one -> Forms.choice(Purpose.class, one))
                        .collect(Collectors.toUnmodifiableSet());
        return new BlueprintPlan(
                name, chosen, purpose, groups, contribution, ExpectationForm.readAll(expectations));
    }

    /** For the page that shows two texts side by side. */
    @Override
    public List<Fact> facts() {
        var kinds =
                purposes.stream()
                        .sorted()
                        .map(one ->
                                Words.t(
                                        "alliance.purpose."
                                                + Forms.choice(Purpose.class, one).label()));
        var numbers = expectations.stream().filter(one -> !one.isBlank()).map(BlueprintForm::line);
        return List.of(
                new Fact(Words.t("alliance.blueprint.name"), name),
                new Fact(
                        Words.t("alliance.blueprint.purposes"),
                        kinds.collect(Collectors.joining(", "))),
                new Fact(Words.t("alliance.blueprint.purpose"), purpose),
                new Fact(Words.t("alliance.blueprint.groups"), groups),
                new Fact(Words.t("alliance.blueprint.contribution"), contribution),
                new Fact(
                        Words.t("alliance.blueprint.expectations"),
                        numbers.collect(Collectors.joining(" / "))));
    }

    private static String line(ExpectationForm one) {
        return Words.t(
                "alliance.expectation.typed",
                one.expectation(),
                one.baseline(),
                one.target(),
                one.unit(),
                one.due(),
                one.yearlyValue());
    }
}
