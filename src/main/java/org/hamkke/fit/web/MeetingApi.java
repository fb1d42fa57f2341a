package org.hamkke.fit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.Agreement;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.MarkChange;
import org.hamkke.fit.Meeting;
import org.hamkke.fit.Meetings;
import org.hamkke.fit.Remark;
import org.hamkke.fit.Said;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A closed round through the open API: where raters differ most stands first. */
@RestController
@RequestMapping("/api/v1/selections/{id}/meeting")
class MeetingApi {
    private final Meetings meetings;

    MeetingApi(Meetings meetings) {
        this.meetings = meetings;
    }

    /** @param w Kendall's coefficient of concordance, 0 to 1 */
    record AgreementAnswer(
            double w,
            double chiSquare,
            int degreesOfFreedom,
            double pValue,
            int raters,
            int candidates) {
        static AgreementAnswer of(Agreement agreement) {
            var w = agreement.concordance();
            return new AgreementAnswer(
                    w.w(),
                    w.chiSquare(),
                    w.degreesOfFreedom(),
                    w.pValue(),
                    agreement.raters(),
                    agreement.candidates());
        }
    }

    /**
     * @param file the name of the file that lies with it
     * @param answers points by question, where the criterion asks some
     */
    record SaidAnswer(
            UUID rater,
            String name,
            int points,
            String evidence,
            String link,
            @Nullable LocalDate seenOn,
            @Nullable String file,
            Map<UUID, Integer> answers) {
        static SaidAnswer of(Said said) {
            return new SaidAnswer(
                    said.rater().value(),
                    said.name(),
                    said.points(),
                    said.evidence(),
                    said.link(),
                    said.seenOn(),
                    said.file(),
                    said.answers().byQuestion());
        }
    }

    record CellAnswer(
            UUID partner,
            String candidate,
            UUID criterion,
            String name,
            int spread,
            @Nullable Double mean,
            List<SaidAnswer> said,
            List<MarkChange> changes,
            List<Remark> talk) {
        static CellAnswer of(Meeting.Cell cell) {
            return new CellAnswer(
                    cell.candidate().partner().value(),
                    cell.candidate().name(),
                    cell.criterion().id().value(),
                    cell.criterion().name(),
                    cell.spread(),
                    cell.said().isEmpty() ? null : cell.mean(),
                    cell.said().stream().map(SaidAnswer::of).toList(),
                    cell.changes(),
                    cell.talk());
        }
    }

    record Answer(
            RoundAnswer round,
            List<RaterAnswer> raters,
            @Nullable AgreementAnswer agreement,
            List<CellAnswer> items) {}

    /** A 404 before a round was closed, and while a newer one is open. */
    @GetMapping
    Answer show(Actor actor, @PathVariable String id) {
        var meeting = meetings.of(actor, SelectionId.of(id)).orElseThrow(NotFound::new);
        return new Answer(
                RoundAnswer.of(meeting.round()),
                meeting.raters().stream().map(RaterAnswer::of).toList(),
                meeting.together().map(AgreementAnswer::of).orElse(null),
                meeting.cells().stream().map(CellAnswer::of).toList());
    }

    record RemarkBody(UUID partner, UUID criterion, String text) {}

    @PostMapping("/remarks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Actor actor, @PathVariable String id, @RequestBody RemarkBody body) {
        meetings.say(
                actor,
                SelectionId.of(id),
                new PartnerId(body.partner()),
                new CriterionId(body.criterion()),
                body.text());
    }
}
