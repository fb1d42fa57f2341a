package org.hamkke.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the newest round came to, once it is closed; only colleagues meet, guests rescore at their own desk. */
@Component
public class Meetings {
    private static final int LONGEST_REMARK = 2000;

    private final Guard guard;
    private final Selections selections;
    private final QuestionRows questions;
    private final Rounds rounds;
    private final RoundRows roundRows;
    private final RaterRows raters;
    private final MeetingRows rows;

    Meetings(
            Guard guard,
            Selections selections,
            QuestionRows questions,
            Rounds rounds,
            RoundRows roundRows,
            RaterRows raters,
            MeetingRows rows) {
        this.guard = guard;
        this.selections = selections;
        this.questions = questions;
        this.rounds = rounds;
        this.roundRows = roundRows;
        this.raters = raters;
        this.rows = rows;
    }

    /** Nothing before a round was closed, and while a newer one is open. */
    @Transactional(readOnly = true)
    public Optional<Meeting> of(Actor actor, SelectionId id) {
        var selection = selections.get(actor, id);
        return rounds.latest(actor, id)
                .filter(round -> !round.isOpen())
                .map(round -> meeting(actor, selection, round));
    }

    private Meeting meeting(Actor actor, Selection selection, Round round) {
        var candidates = roundRows.candidates(actor.ours().id(), round.id());
        var said =
                at(rows.said(actor, round.id()), one -> new Place(one.partner(), one.criterion()));
        var changes =
                at(
                        rows.changes(actor, round.id()),
                        one -> new Place(one.partnerId(), one.criterionId()));
        var talk =
                at(
                        rows.talk(actor, round.id()),
                        one -> new Place(one.partnerId(), one.criterionId()));
        var asked = questions.asked(actor.ours().id(), selection.id());
        var cells = new ArrayList<Meeting.Cell>();
        for (var candidate : candidates)
            for (var criterion : selection.criteria()) {
                var place = new Place(candidate.partner().value(), criterion.id().value());
                cells.add(
                        new Meeting.Cell(
                                candidate,
                                criterion,
                                asked.getOrDefault(criterion.id(), List.of()),
                                said.getOrDefault(place, List.of()).stream()
                                        .map(MeetingRows.Placed::said)
                                        .toList(),
                                changes.getOrDefault(place, List.of()),
                                talk.getOrDefault(place, List.of())));
            }
        return new Meeting(
                selection,
                round,
                raters.of(actor, round.id()).stream().filter(Meetings::hasHandedIn).toList(),
                candidates,
                cells);
    }

    private record Place(UUID partner, UUID criterion) {}

    private static <T> Map<Place, List<T>> at(List<T> rows, Function<T, Place> place) {
        return rows.stream().collect(Collectors.groupingBy(place));
    }

    private static boolean hasHandedIn(Rater rater) {
        return rater.submittedAt() != null && rater.withdrawnAt() == null;
    }

    @Transactional
    public void say(
            Actor actor, SelectionId id, PartnerId partner, CriterionId criterion, String text) {
        KernelRule.requireWriter(actor);
        var round = closed(actor, id, partner, criterion);
        FitRule.REMARK_IS_SHORT_ENOUGH.require(
                !text.isBlank() && text.strip().length() <= LONGEST_REMARK, LONGEST_REMARK);
        rows.say(actor, round.id(), partner, criterion, text.strip());
    }

    @Transactional(readOnly = true)
    public EvidenceFile file(
            Actor actor, SelectionId id, RaterId rater, PartnerId partner, CriterionId criterion) {
        var round = closed(actor, id, partner, criterion);
        var file = rows.file(actor, round.id(), rater, partner, criterion);
        return guard.visible(actor, actor.ours(), file.orElse(null));
    }

    private Round closed(Actor actor, SelectionId id, PartnerId partner, CriterionId criterion) {
        var selection = selections.get(actor, id);
        var round =
                rounds.latest(actor, id)
                        .filter(one -> !one.isOpen())
                        .orElseThrow(FitRule.MEETING_HAS_BEGUN::refusal);
        var stands =
                roundRows.candidates(actor.ours().id(), round.id()).stream()
                        .anyMatch(one -> one.partner().equals(partner));
        if (!stands || selection.criterion(criterion) == null) throw new NotFound();
        return round;
    }
}
