package org.hamkke.fit.web;

import java.util.List;
import java.util.UUID;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Question;
import org.hamkke.fit.QuestionId;
import org.hamkke.fit.QuestionPlan;
import org.hamkke.fit.Questions;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a criterion asks, through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}/criteria/{criterion}/questions")
class QuestionsApi {
    private final Questions questions;

    QuestionsApi(Questions questions) {
        this.questions = questions;
    }

    /** @param anchors what 0, 25, 50, 75 and 100 points mean; @param used false for one that is taken out */
    record Asked(UUID id, String text, List<String> anchors, boolean used, int version) {
        static Asked of(Question one) {
            return new Asked(
                    one.id().value(), one.text(), one.anchors(), one.used(), one.version());
        }
    }

    record Written(String text, List<String> anchors, int version) {}

    record Order(List<UUID> questions) {}

    @GetMapping
    Listing<Asked> list(Actor actor, @PathVariable String id, @PathVariable String criterion) {
        var all = questions.of(actor, SelectionId.of(id), CriterionId.of(criterion));
        return new Listing<>(all.stream().map(Asked::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Asked add(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestBody CriterionBody.QuestionBody body) {
        var added =
                questions.add(actor, SelectionId.of(id), CriterionId.of(criterion), body.plan());
        return get(actor, id, criterion, added);
    }

    @PutMapping("/{question}")
    Asked change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question,
            @RequestBody Written body) {
        var one = QuestionId.of(question);
        questions.change(
                actor,
                SelectionId.of(id),
                CriterionId.of(criterion),
                one,
                body.version(),
                new QuestionPlan(body.text(), body.anchors()));
        return get(actor, id, criterion, one);
    }

    /** All that are asked, in the wanted order. */
    @PutMapping("/order")
    Listing<Asked> order(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestBody Order body) {
        var wanted = body.questions().stream().map(QuestionId::new).toList();
        questions.order(actor, SelectionId.of(id), CriterionId.of(criterion), wanted);
        return list(actor, id, criterion);
    }

    /** Takes it out; its answers stay. */
    @DeleteMapping("/{question}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOut(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question) {
        questions.takeOut(
                actor, SelectionId.of(id), CriterionId.of(criterion), QuestionId.of(question));
    }

    @PostMapping("/{question}/restore")
    Asked putBack(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @PathVariable String question) {
        var one = QuestionId.of(question);
        questions.putBack(actor, SelectionId.of(id), CriterionId.of(criterion), one);
        return get(actor, id, criterion, one);
    }

    private Asked get(Actor actor, String id, String criterion, QuestionId one) {
        return Asked.of(questions.get(actor, SelectionId.of(id), CriterionId.of(criterion), one));
    }
}
