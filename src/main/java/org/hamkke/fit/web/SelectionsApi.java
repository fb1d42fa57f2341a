package org.hamkke.fit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.Answers;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.QuestionId;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Decision;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Score;
import org.hamkke.fit.Scores;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Selections through the open API. */
@RestController
@RequestMapping("/api/v1/selections")
class SelectionsApi {
    private final Selections selections;
    private final SelectionsPages pages;
    private final Candidates candidates;
    private final Scores scores;

    SelectionsApi(
            Selections selections, SelectionsPages pages, Candidates candidates, Scores scores) {
        this.selections = selections;
        this.pages = pages;
        this.candidates = candidates;
        this.scores = scores;
    }

    record SelectionBody(
            String name,
            @Nullable String question,
            @Nullable UUID blueprint,
            List<CriterionBody> criteria,
            @Nullable Integer version) {
        SelectionPlan plan() {
            return new SelectionPlan(
                    name,
                    question == null ? "" : question,
                    blueprint,
                    criteria.stream().map(CriterionBody::plan).toList());
        }
    }

    record SelectionAnswer(
            UUID id,
            String name,
            String question,
            @Nullable UUID blueprint,
            int version,
            List<CriterionBody> criteria) {
        static SelectionAnswer of(Selection s) {
            var criteria =
                    IntStream.range(0, 2)
                            .boxed()
                            .flatMap(k -> (k == 0 ? s.criteria() : s.aside()).stream())
                            .map(CriterionBody::of);
            return new SelectionAnswer(
                    s.id().value(),
                    s.name(),
                    s.question(),
                    s.blueprint(),
                    s.version(),
                    criteria.toList());
        }
    }

    @GetMapping
    Listing<SelectionsPage> list(
            Actor actor, @RequestParam(required = false) @Nullable String after) {
        return pages.list(actor, after);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SelectionAnswer open(Actor actor, @RequestBody SelectionBody body) {
        return SelectionAnswer.of(selections.get(actor, selections.open(actor, body.plan())));
    }

    @GetMapping("/{id}")
    SelectionAnswer show(Actor actor, @PathVariable String id) {
        return SelectionAnswer.of(selections.get(actor, SelectionId.of(id)));
    }

    @PutMapping("/{id}")
    SelectionAnswer change(Actor actor, @PathVariable String id, @RequestBody SelectionBody body) {
        var selection = SelectionId.of(id);
        selections.change(
                actor, selection, body.version() == null ? -1 : body.version(), body.plan());
        return SelectionAnswer.of(selections.get(actor, selection));
    }

    record CandidatesBody(List<UUID> partners) {}

    record Added(int added) {}

    @PostMapping("/{id}/candidates")
    Added add(Actor actor, @PathVariable String id, @RequestBody CandidatesBody body) {
        return new Added(
                candidates.add(
                        actor,
                        SelectionId.of(id),
                        body.partners().stream().map(PartnerId::new).toList()));
    }

    @DeleteMapping("/{id}/candidates/{partner}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id, @PathVariable String partner) {
        candidates.remove(actor, SelectionId.of(id), PartnerId.of(partner));
    }

    /** @param decision none takes an earlier one back */
    record DecisionBody(@Nullable Decision decision, @Nullable String reason, int version) {}

    @PutMapping("/{id}/candidates/{partner}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            @RequestBody DecisionBody body) {
        var selection = SelectionId.of(id);
        var candidate = PartnerId.of(partner);
        var reason = body.reason() == null ? "" : body.reason();
        if (body.decision() == null) candidates.reopen(actor, selection, candidate, body.version());
        else
            candidates.decide(actor, selection, candidate, body.version(), body.decision(), reason);
    }

    /**
     * @param version of the score it is based on; 0 for the first
     * @param answers points by question, where the criterion asks some: their mean is the score
     */
    record ScoreBody(
            UUID partner,
            UUID criterion,
            @Nullable Integer points,
            @Nullable String evidence,
            @Nullable String link,
            @Nullable Integer version,
            @Nullable Map<UUID, Integer> answers) {
        Rating rating() {
            return new Rating(
                    new PartnerId(partner),
                    new CriterionId(criterion),
                    points,
                    evidence == null ? "" : evidence,
                    link == null ? "" : link,
                    version == null ? 0 : version,
                    given());
        }

        private Answers given() {
            var given = new HashMap<QuestionId, Integer>();
            if (answers != null)
                answers.forEach((id, points) -> given.put(new QuestionId(id), points));
            return new Answers(given);
        }
    }

    @GetMapping("/{id}/scores")
    Listing<Score> scores(Actor actor, @PathVariable String id, @RequestParam String partner) {
        var selection = selections.get(actor, SelectionId.of(id));
        return new Listing<>(
                scores.of(actor, selection.id(), List.of(PartnerId.of(partner))), null);
    }

    /** One score of the token's own person. */
    @PutMapping("/{id}/scores")
    Listing<Score> give(Actor actor, @PathVariable String id, @RequestBody ScoreBody body) {
        var selection = SelectionId.of(id);
        scores.give(actor, selection, List.of(body.rating()));
        var own = scores.mine(actor, selection, List.of(new PartnerId(body.partner())));
        return new Listing<>(
                own.stream().filter(score -> score.criterionId().equals(body.criterion())).toList(),
                null);
    }
}
