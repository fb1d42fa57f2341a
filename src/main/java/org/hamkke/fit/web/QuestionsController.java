package org.hamkke.fit.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.hamkke.fit.CriteriaLock;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Question;
import org.hamkke.fit.QuestionId;
import org.hamkke.fit.Questions;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.hamkke.shell.Saved;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a criterion asks: write, reorder, take out and put back. */
@Controller
@RequestMapping("/selections/{id}/criteria/{criterion}/questions")
class QuestionsController {
    private final Selections selections;
    private final Questions questions;
    private final CriteriaLocks locks;

    QuestionsController(Selections selections, Questions questions, CriteriaLocks locks) {
        this.selections = selections;
        this.questions = questions;
        this.locks = locks;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String id, @PathVariable String criterion) {
        return page(actor, At.of(id, criterion), QuestionForm.blank(), Refused.nothing());
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var at = At.of(id, criterion);
        var typed = QuestionForm.typed(sent);
        return Attempt.of(
                () -> {
                    questions.add(actor, at.selection(), at.criterion(), typed.plan());
                    return saved(at, redirect);
                },
                refused -> page(actor, at, typed, refused));
    }

    /** Those that lie ready, in the reader's language. */
    @PostMapping("/template")
    String template(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam String template,
            RedirectAttributes redirect) {
        var at = At.of(id, criterion);
        var plans = CriterionTemplate.of(template).orElseThrow(NotFound::new).plans();
        questions.addAll(actor, at.selection(), at.criterion(), plans);
        return saved(at, redirect);
    }

    @GetMapping("/{question}")
    ModelAndView edit(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question) {
        var at = At.of(id, criterion);
        var now = get(actor, at, question);
        return form(actor, at, now.id(), QuestionForm.of(now), Refused.nothing());
    }

    @PostMapping("/{question}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var at = At.of(id, criterion);
        var typed = QuestionForm.typed(sent);
        var one = QuestionId.of(question);
        return new Rewrite<>(
                        typed,
                        () -> Saved.byAColleague(QuestionForm.of(get(actor, at, question))),
                        (form, refused) -> form(actor, at, one, form, refused))
                .attempt(() -> {
                    questions.change(
                            actor,
                            at.selection(),
                            at.criterion(),
                            one,
                            typed.version(),
                            typed.plan());
                    return saved(at, redirect);
                });
    }

    /** @param step −1 for up, 1 for down */
    @PostMapping("/{question}/place")
    String move(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question,
            @RequestParam int step) {
        var at = At.of(id, criterion);
        var order = new ArrayList<QuestionId>();
        for (var one : questions.of(actor, at.selection(), at.criterion()))
            if (one.used()) order.add(one.id());
        int from = order.indexOf(QuestionId.of(question));
        int to = from + Integer.signum(step);
        if (from >= 0 && to >= 0 && to < order.size()) Collections.swap(order, from, to);
        questions.order(actor, at.selection(), at.criterion(), order);
        return "redirect:" + at.path();
    }

    @PostMapping("/{question}/remove")
    String takeOut(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question,
            RedirectAttributes redirect) {
        var at = At.of(id, criterion);
        questions.takeOut(actor, at.selection(), at.criterion(), QuestionId.of(question));
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.of("fit.questions.taken")
                        .undoneAt(at.path() + "/" + QuestionId.of(question) + "/restore"));
        return "redirect:" + at.path();
    }

    @PostMapping("/{question}/restore")
    String putBack(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question) {
        var at = At.of(id, criterion);
        questions.putBack(actor, at.selection(), at.criterion(), QuestionId.of(question));
        return "redirect:" + at.path();
    }

    private record At(SelectionId selection, CriterionId criterion) {
        static At of(String selection, String criterion) {
            return new At(SelectionId.of(selection), CriterionId.of(criterion));
        }

        String path() {
            return "/selections/" + selection + "/criteria/" + criterion + "/questions";
        }
    }

    private Question get(Actor actor, At at, String question) {
        return questions.get(actor, at.selection(), at.criterion(), QuestionId.of(question));
    }

    private static String saved(At at, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.questions.saved"));
        return "redirect:" + at.path();
    }

    private ModelAndView page(Actor actor, At at, QuestionForm form, Refused refused) {
        var standing = questions.of(actor, at.selection(), at.criterion());
        return view("fit/questions", actor, at)
                .addObject("asked", standing.stream().filter(Question::used).toList())
                .addObject("out", standing.stream().filter(one -> !one.used()).toList())
                .addObject(
                        "templates",
                        CriterionTemplate.asking().stream().map(CriterionTemplate::label).toList())
                .addObject(
                        "locked",
                        locks.of(actor, at.selection()).stream().anyMatch(CriteriaLock::holds))
                .addObject("form", form)
                .addObject("refused", refused);
    }

    private ModelAndView form(
            Actor actor, At at, QuestionId question, QuestionForm form, Refused refused) {
        return view("fit/question", actor, at)
                .addObject("action", at.path() + "/" + question)
                .addObject("form", form)
                .addObject("refused", refused);
    }

    private ModelAndView view(String template, Actor actor, At at) {
        var selection = selections.get(actor, at.selection());
        var criterion = selection.known(at.criterion()).orElseThrow(NotFound::new);
        return new ModelAndView(
                template,
                new HashMap<>(
                        Map.of("selection", selection, "criterion", criterion, "at", at.path())));
    }
}
