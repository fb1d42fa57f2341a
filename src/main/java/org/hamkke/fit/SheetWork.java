package org.hamkke.fit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Period;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;

/** What a rater does at the desk; who sits there has been found out before. */
@Component
class SheetWork {
    static final int LONGEST_REASON = 1000;

    private final SheetRows rows;
    private final SelectionRows selections;
    private final QuestionRows questions;
    private final RoundRows rounds;
    private final Clock clock;

    SheetWork(
            SheetRows rows,
            SelectionRows selections,
            QuestionRows questions,
            RoundRows rounds,
            Clock clock) {
        this.rows = rows;
        this.selections = selections;
        this.questions = questions;
        this.rounds = rounds;
        this.clock = clock;
    }

    RaterSheet sheet(Chair chair) {
        var asked = questions.asked(chair.circle(), chair.selection());
        return new RaterSheet(
                selections.find(chair.circle(), chair.selection()).orElseThrow(NotFound::new),
                chair.name(),
                chair.host(),
                chair.inviter(),
                chair.number(),
                chair.dueOn(),
                chair.submittedAt(),
                chair.closedAt(),
                chair.locked(),
                rounds.candidates(chair.circle(), chair.round()),
                rows.marks(chair).stream()
                        .map(mark -> mark.of(asked.getOrDefault(mark.criterion(), List.of())))
                        .toList(),
                rows.files(chair),
                rows.changes(chair),
                asked);
    }

    RaterSheet save(Chair chair, List<Mark> marks) {
        var sheet = writable(chair);
        var latest = LocalDate.now(clock).plusDays(1); // somewhere it is tomorrow already
        var seen = new Period(Period.ERA.from(), latest);
        marks.forEach(mark -> {
            requireAsked(sheet, mark.partner(), mark.criterion());
            FitRule.EVIDENCE_DAY_HAS_COME.require(
                    mark.seenOn() == null || seen.covers(mark.seenOn()));
        });
        var news =
                marks.stream()
                        .filter(mark ->
                                !mark.saysTheSame(sheet.mark(mark.partner(), mark.criterion())))
                        .toList();
        news.forEach(mark -> requireAnswers(sheet, mark));
        StaleVersion.unless(rows.put(chair, news) == news.size());
        rows.recount(chair);
        return sheet(chair);
    }

    RaterSheet attach(Chair chair, PartnerId partner, CriterionId criterion, EvidenceFile file) {
        requireAsked(writable(chair), partner, criterion);
        rows.putFile(chair, partner, criterion, file);
        return sheet(chair);
    }

    RaterSheet detach(Chair chair, PartnerId partner, CriterionId criterion) {
        requireAsked(writable(chair), partner, criterion);
        rows.removeFile(chair, partner, criterion);
        return sheet(chair);
    }

    EvidenceFile file(Chair chair, PartnerId partner, CriterionId criterion) {
        return rows.file(chair, partner, criterion).orElseThrow(NotFound::new);
    }

    RaterId handIn(Chair chair) {
        chair.requireScoring();
        FitRule.SHEET_SAYS_SOMETHING.require(sheet(chair).filled() > 0);
        rows.handIn(chair, true);
        return chair.rater();
    }

    RaterId takeBack(Chair chair) {
        chair.requireScoring();
        rows.handIn(chair, false);
        return chair.rater();
    }

    RaterSheet rescore(Chair chair, Rescore anew) {
        chair.requireMeeting();
        var sheet = sheet(chair);
        requireAsked(sheet, anew.partner(), anew.criterion());
        var before = sheet.mark(anew.partner(), anew.criterion());
        StaleVersion.unless(before.version() == anew.version());
        var after = before.with(anew);
        requireAnswers(sheet, after);
        requirePoints(sheet, after);
        FitRule.RESCORE_CHANGES_THE_POINTS.require(!after.saysTheSame(before));
        FitRule.RESCORE_HAS_A_REASON.require(
                !anew.reason().isEmpty() && anew.reason().length() <= LONGEST_REASON,
                LONGEST_REASON);
        StaleVersion.unless(rows.put(chair, List.of(after)) == 1);
        rows.note(chair, before, after, anew.reason());
        rounds.count(chair.round());
        return sheet(chair);
    }

    private static void requireAnswers(RaterSheet sheet, Mark mark) {
        mark.answers().requireToGive(mark.points(), sheet.questions(mark.criterion()));
    }

    private static void requirePoints(RaterSheet sheet, Mark mark) {
        if (mark.points() != null) return;
        if (sheet.questions(mark.criterion()).isEmpty())
            throw FitRule.POINTS_ARE_WITHIN_THE_SCALE.refusal();
        throw FitRule.ANSWERS_GIVE_THE_POINTS.refusal();
    }

    private RaterSheet writable(Chair chair) {
        chair.requireScoring();
        FitRule.SHEET_IS_NOT_HANDED_IN.require(chair.submittedAt() == null);
        return sheet(chair);
    }

    private static void requireAsked(RaterSheet sheet, PartnerId partner, CriterionId criterion) {
        sheet.candidate(partner);
        if (sheet.selection().criterion(criterion) == null) throw new NotFound();
    }
}
