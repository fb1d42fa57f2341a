package org.hamkke.fit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.Answers;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Desk;
import org.hamkke.fit.Desks;
import org.hamkke.fit.Mark;
import org.hamkke.fit.Rescore;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The token's own sheet in the newest round, through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}/sheet")
class SheetApi {
    private final Desks desks;

    SheetApi(Desks desks) {
        this.desks = desks;
    }

    @GetMapping
    SheetAnswer show(Actor actor, @PathVariable String id) {
        return SheetAnswer.of(desk(actor, id).sheet());
    }

    /**
     * @param version of the mark it is based on; 0 for the first
     * @param answers points by question, where the criterion asks some: their mean is the mark
     */
    record MarkBody(
            UUID partner,
            UUID criterion,
            @Nullable Integer points,
            @Nullable String evidence,
            @Nullable String link,
            @Nullable LocalDate seenOn,
            @Nullable Integer version,
            @Nullable Map<UUID, Integer> answers) {
        Mark mark() {
            return Mark.given(
                    new PartnerId(partner),
                    new CriterionId(criterion),
                    points,
                    evidence == null ? "" : evidence,
                    link == null ? "" : link,
                    seenOn,
                    version == null ? 0 : version,
                    given(answers));
        }
    }

    record MarksBody(List<MarkBody> marks) {}

    @PutMapping
    SheetAnswer save(Actor actor, @PathVariable String id, @RequestBody MarksBody body) {
        return SheetAnswer.of(
                desk(actor, id).save(body.marks().stream().map(MarkBody::mark).toList()));
    }

    @PostMapping("/submission")
    SheetAnswer handIn(Actor actor, @PathVariable String id) {
        return SheetAnswer.of(desk(actor, id).handIn());
    }

    /** Takes it back, as long as the round is open. */
    @DeleteMapping("/submission")
    SheetAnswer takeBack(Actor actor, @PathVariable String id) {
        return SheetAnswer.of(desk(actor, id).takeBack());
    }

    /**
     * @param version of the mark it is based on
     * @param answers instead of points, where the criterion asks questions
     */
    record RescoreBody(
            UUID partner,
            UUID criterion,
            @Nullable Integer points,
            String reason,
            int version,
            @Nullable Map<UUID, Integer> answers) {
        Rescore rescore() {
            return new Rescore(
                    new PartnerId(partner),
                    new CriterionId(criterion),
                    points,
                    given(answers),
                    reason,
                    version);
        }
    }

    @PostMapping("/rescores")
    SheetAnswer rescore(Actor actor, @PathVariable String id, @RequestBody RescoreBody body) {
        return SheetAnswer.of(desk(actor, id).rescore(body.rescore()));
    }

    private static Answers given(@Nullable Map<UUID, Integer> answers) {
        return answers == null ? Answers.NONE : Answers.of(answers);
    }

    private Desk desk(Actor actor, String id) {
        return desks.of(actor, SelectionId.of(id));
    }
}
