package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The matrix, and the weights that move it. */
@Controller
class MatrixController {
    private static final String WEIGHT = "weight";

    private final MatrixPages pages;
    private final Selections selections;

    MatrixController(MatrixPages pages, Selections selections) {
        this.pages = pages;
        this.selections = selections;
    }

    @GetMapping("/selections/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String after) {
        var page =
                pages.page(actor, SelectionId.of(id), Weighing.read(parameters.get(WEIGHT)), after);
        return new ModelAndView("fit/matrix", Map.of("page", page));
    }

    /** Tries weights out, or saves them against the version they were seen at. */
    @PostMapping("/selections/{id}/weights")
    ModelAndView weigh(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        var weights = parameters.getOrDefault(WEIGHT, List.of());
        if (act.equals("try")) return new ModelAndView("redirect:" + tried(id, weights));
        var selection = SelectionId.of(id);
        return Attempt.of(
                () -> {
                    selections.weigh(actor, selection, version, Weighing.read(weights));
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.weights.saved"));
                    return "redirect:/selections/" + selection;
                },
                refused -> again(actor, selection, weights, refused),
                () -> conflict(selections.get(actor, selection), weights));
    }

    /** What was typed stays when it still fits the criteria. */
    private ModelAndView again(
            Actor actor, SelectionId selection, List<String> weights, Refused refused) {
        var page = pages.page(actor, selection, new double[0], null);
        var typed = weights.size() == page.heads().size() ? weights : List.<String>of();
        return new ModelAndView(
                "fit/matrix", Map.of("page", page, "typed", typed, "refused", refused));
    }

    private static String tried(String id, List<String> weights) {
        return UriComponentsBuilder.fromPath("/selections/" + SelectionId.of(id))
                .queryParam(WEIGHT, weights)
                .build()
                .toUriString();
    }

    private static ModelAndView conflict(Selection now, List<String> typed) {
        var mine = new ArrayList<Fact>();
        var theirs = new ArrayList<Fact>();
        for (int j = 0; j < now.criteria().size(); j++) {
            var name = now.criteria().get(j).name();
            mine.add(
                    new Fact(
                            name,
                            j < typed.size()
                                    ? Shown.mean(Weighing.read(List.of(typed.get(j)))[0]) + "%"
                                    : "–"));
            theirs.add(new Fact(name, Shown.share(now.weights().get(j))));
        }
        return conflict(now, mine, theirs, typed);
    }

    private static ModelAndView conflict(
            Selection now, List<Fact> mine, List<Fact> theirs, List<String> typed) {
        return new ModelAndView(
                "fit/conflict",
                Map.of(
                        "selection",
                        now,
                        "mine",
                        new Version(t("fit.conflict.mine"), t("fit.conflict.now"), mine),
                        "theirs",
                        new Version(t("fit.conflict.theirs"), "", theirs),
                        "again",
                        tried(now.id().toString(), typed)));
    }
}
