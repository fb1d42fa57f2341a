package org.hamkke.alliance.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceRule;
import org.hamkke.alliance.Goal;
import org.hamkke.alliance.GoalKind;
import org.hamkke.alliance.GoalPlan;
import org.hamkke.alliance.Horizon;
import org.hamkke.alliance.SynergyId;
import org.hamkke.kernel.Checks;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** A joint goal as it was typed. */
public record GoalForm(
        String kind,
        String horizon,
        String title,
        String measure,
        String unit,
        String baseline,
        String target,
        String due,
        String synergy,
        String reason,
        int version)
        implements Typed<GoalForm> {
    static final GoalForm BLANK =
            new GoalForm("COMMERCIAL", "YEAR", "", "", "", "", "", "", "", "", 0);

    static GoalForm of(MultiValueMap<String, String> form) {
        return new GoalForm(
                Forms.one(form, "kind"),
                Forms.one(form, "horizon"),
                Forms.one(form, "title"),
                Forms.one(form, "measure"),
                Forms.one(form, "unit"),
                Forms.one(form, "baseline"),
                Forms.one(form, "target"),
                Forms.one(form, "due"),
                Forms.one(form, "synergy"),
                Forms.one(form, "reason"),
                Forms.version(form));
    }

    /** What is being typed: what is not there yet reads as in a blank form. */
    static GoalForm typing(MultiValueMap<String, String> form) {
        var kind = Forms.one(form, "kind");
        var horizon = Forms.one(form, "horizon");
        return new GoalForm(
                kind.isEmpty() ? BLANK.kind() : kind,
                horizon.isEmpty() ? BLANK.horizon() : horizon,
                Forms.one(form, "title"),
                Forms.one(form, "measure"),
                Forms.one(form, "unit"),
                Forms.one(form, "baseline"),
                Forms.one(form, "target"),
                Forms.one(form, "due"),
                Forms.one(form, "synergy"),
                Forms.one(form, "reason"),
                0);
    }

    static GoalForm of(Goal goal) {
        var plan = goal.plan();
        return new GoalForm(
                plan.kind().name(),
                plan.horizon().name(),
                plan.title(),
                plan.measure(),
                plan.unit(),
                typed(plan.baseline()),
                typed(plan.target()),
                plan.due().map(Object::toString).orElse(""),
                plan.synergy().map(Object::toString).orElse(""),
                plan.reason(),
                goal.version());
    }

    private static String typed(Optional<BigDecimal> number) {
        return number.map(Figures::typed).orElse("");
    }

    @Override
    public GoalForm over(int current) {
        return new GoalForm(
                kind, horizon, title, measure, unit, baseline, target, due, synergy, reason,
                current);
    }

    /** A draft may leave figures open, but what is typed must be one. */
    GoalPlan read() {
        new Checks()
                .that(
                        baseline.isBlank() || Figures.number(baseline).isPresent(),
                        AllianceRule.BASELINE_IS_A_NUMBER)
                .that(
                        target.isBlank() || Figures.number(target).isPresent(),
                        AllianceRule.TARGET_IS_A_NUMBER)
                .that(due.isBlank() || Figures.day(due).isPresent(), AllianceRule.DUE_IS_A_DATE)
                .done();
        return new GoalPlan(
                Forms.choice(GoalKind.class, kind),
                Forms.choice(Horizon.class, horizon),
                title,
                measure,
                unit,
                Figures.number(baseline),
                Figures.number(target),
                Figures.day(due),
                linked(),
                reason);
    }

    /** As far as it can be read while it is still being typed. */
    GoalPlan sketch() {
        return new GoalPlan(
                Forms.choice(GoalKind.class, kind),
                Forms.choice(Horizon.class, horizon),
                title.isBlank() ? "…" : cut(title, 300),
                cut(measure, 200),
                cut(unit, 30),
                Figures.number(baseline),
                Figures.number(target),
                Figures.day(due),
                linked(),
                cut(reason, 500));
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private Optional<SynergyId> linked() {
        return synergy.isBlank() ? Optional.empty() : Optional.of(SynergyId.of(synergy));
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Words.t("alliance.goal.title"), title),
                new Fact(
                        Words.t("alliance.goal.kind"),
                        Words.t(
                                "alliance.goal.kind."
                                        + Forms.choice(GoalKind.class, kind).label())),
                new Fact(
                        Words.t("alliance.goal.horizon"),
                        Words.t(
                                "alliance.goal.horizon."
                                        + Forms.choice(Horizon.class, horizon).label())),
                new Fact(Words.t("alliance.goal.measure"), measure),
                new Fact(
                        Words.t("alliance.goal.figures"),
                        Words.t("alliance.expectation.typed", "", baseline, target, unit, due, "")),
                new Fact(Words.t("alliance.goal.reason"), reason));
    }
}
