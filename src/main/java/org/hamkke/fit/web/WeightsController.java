package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.CriteriaTree;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.Judgements;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.fit.WeighingMethod;
import org.hamkke.fit.Weighings;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Weights by judgement: each colleague's own, what all say together, and making that count. */
@Controller
class WeightsController {
    private final WeightsPages pages;
    private final Selections selections;
    private final Judgements judgements;
    private final Weighings weighings;

    WeightsController(
            WeightsPages pages, Selections selections, Judgements judgements, Weighings weighings) {
        this.pages = pages;
        this.selections = selections;
        this.judgements = judgements;
        this.weighings = weighings;
    }

    @GetMapping("/selections/{id}/weights")
    ModelAndView show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String method) {
        var page =
                pages.page(
                        actor,
                        SelectionId.of(id),
                        GroupPath.of(node),
                        WeighingMethod.judged(method),
                        null);
        return view(page, Refused.nothing(), "");
    }

    @PostMapping("/selections/{id}/judgements")
    ModelAndView judge(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        var group = GroupPath.of(node);
        var by = WeighingMethod.judged(method);
        int parts = CriteriaTree.of(selections.get(actor, selection)).parts(group).size();
        var typed = new JudgementForm(by, parts, sent.getOrDefault("figure", List.of()));
        return Attempt.of(
                () -> {
                    if (act.equals("withdraw")) judgements.withdraw(actor, selection, group, by);
                    else judgements.give(actor, selection, group, version, typed.judgement());
                    redirect.addFlashAttribute(
                            Flash.NAME,
                            Flash.of(
                                    act.equals("withdraw")
                                            ? "fit.weigh.withdrawn"
                                            : "fit.weigh.saved"));
                    return "redirect:" + address(selection, group, by);
                },
                refused -> again(actor, selection, typed, group, refused, ""),
                () ->
                        again(
                                actor,
                                selection,
                                typed,
                                group,
                                Refused.nothing(),
                                t("fit.weigh.stale")));
    }

    /** Makes what all judges say together the weights of the selection. */
    @PostMapping("/selections/{id}/weighings")
    ModelAndView apply(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String method,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        var group = GroupPath.of(node);
        var by = WeighingMethod.judged(method);
        return Attempt.of(
                () -> {
                    weighings.apply(actor, selection, version, group, by);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.weights.saved"));
                    return "redirect:" + address(selection, group, by);
                },
                refused -> view(pages.page(actor, selection, group, by, null), refused, ""),
                () ->
                        view(
                                pages.page(actor, selection, group, by, null),
                                Refused.nothing(),
                                t("fit.weigh.apply.stale")));
    }

    /** What was typed stays when it still fits the criteria, beside what stands now. */
    private ModelAndView again(
            Actor actor,
            SelectionId selection,
            JudgementForm typed,
            GroupPath group,
            Refused refused,
            String stale) {
        var fresh = JudgementForm.fresh(typed.method(), typed.parts());
        var fits = typed.figures().size() == fresh.figures().size();
        var page = pages.page(actor, selection, group, typed.method(), fits ? typed : fresh);
        return view(page, refused, stale);
    }

    private static ModelAndView view(WeightsPage page, Refused refused, String stale) {
        return new ModelAndView(
                "fit/weights", Map.of("page", page, "refused", refused, "stale", stale));
    }

    static String address(SelectionId id, GroupPath node, WeighingMethod method) {
        return UriComponentsBuilder.fromPath("/selections/" + id + "/weights")
                .queryParam("node", "{node}")
                .queryParam("method", method.label())
                .encode()
                .buildAndExpand(node.toString())
                .toUriString();
    }
}
