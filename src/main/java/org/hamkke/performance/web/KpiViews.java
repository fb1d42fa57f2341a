package org.hamkke.performance.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Map;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.springframework.web.servlet.ModelAndView;

/** The pages around one KPI, with what they are filled with. */
final class KpiViews {
    private KpiViews() {}

    static ModelAndView show(KpiPage page, ReadingForm form, Refused refused) {
        return new ModelAndView(
                "performance/kpi", Map.of("page", page, "form", form, "refused", refused));
    }

    static ModelAndView blank(AllianceSummary alliance, KpiForm form, Refused refused) {
        var action = "/alliances/" + alliance.id() + "/performance/kpis";
        return form(alliance, form, refused, action, t("performance.new"));
    }

    static ModelAndView edit(KpiPage page, KpiForm form, Refused refused) {
        return form(page.alliance(), form, refused, page.path(), page.newest().definition().name());
    }

    private static ModelAndView form(
            AllianceSummary alliance, KpiForm form, Refused refused, String action, String title) {
        return new ModelAndView(
                "performance/form",
                Map.of(
                        "alliance",
                        alliance,
                        "form",
                        form,
                        "refused",
                        refused,
                        "action",
                        action,
                        "title",
                        title));
    }

    /** What was typed beside what now stands; saving again is then based on it. */
    static ModelAndView conflict(KpiPage page, KpiForm typed) {
        var stands = KpiForm.of(page.newest().definition(), page.newest().newest());
        var mine = new Version(t("performance.conflict.mine"), "", facts(typed));
        var theirs = new Version(t("performance.conflict.theirs"), "", facts(stands));
        return new ModelAndView(
                "performance/conflict",
                Map.of(
                        "page",
                        page,
                        "mine",
                        mine,
                        "theirs",
                        theirs,
                        "form",
                        typed,
                        "version",
                        stands.version()));
    }

    private static List<Fact> facts(KpiForm form) {
        return List.of(
                fact("name", Typed.text(form.name())),
                fact("definition", Typed.text(form.definition())),
                fact("unit", Typed.text(form.unit())),
                fact("direction", t("performance.direction." + form.way().label())),
                fact("baseline", Typed.text(form.baseline())),
                fact("target", Typed.text(form.target())),
                fact("from", Typed.text(form.from())),
                fact("by", Typed.text(form.by())),
                fact("rhythm", t("performance.rhythm." + form.beat().label())),
                fact("weight", Typed.text(form.weight())));
    }

    private static Fact fact(String column, String value) {
        return new Fact(t("performance.column." + column), value);
    }
}
