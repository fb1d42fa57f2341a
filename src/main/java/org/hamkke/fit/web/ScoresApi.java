package org.hamkke.fit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.Answers;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Score;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What raters say, through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}/scores")
class ScoresApi {
    private final Selections selections;
    private final Scores scores;

    ScoresApi(Selections selections, Scores scores) {
        this.selections = selections;
        this.scores = scores;
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
                    answers == null ? Answers.NONE : Answers.of(answers));
        }
    }

    @GetMapping
    Listing<Score> scores(Actor actor, @PathVariable String id, @RequestParam String partner) {
        var selection = selections.get(actor, SelectionId.of(id));
        return new Listing<>(
                scores.of(actor, selection.id(), List.of(PartnerId.of(partner))), null);
    }

    /** One score of the token's own person. */
    @PutMapping
    Listing<Score> give(Actor actor, @PathVariable String id, @RequestBody ScoreBody body) {
        var selection = SelectionId.of(id);
        scores.give(actor, selection, List.of(body.rating()));
        var own = scores.mine(actor, selection, List.of(new PartnerId(body.partner())));
        return new Listing<>(
                own.stream().filter(score -> score.criterionId().equals(body.criterion())).toList(),
                null);
    }
}
