package org.hamkke.fit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;

/** What a rater does at the desk; who sits there has been found out before. */
@Component
class SheetWork {
    static final int LONGEST_REASON = 1000;

    private final SheetRows rows;
    private final SelectionRows selections;
    private final RoundRows rounds;
    private final Clock clock;

    SheetWork(SheetRows rows, SelectionRows selections, RoundRows rounds, Clock clock) {
        this.rows = rows;
        this.selections = selections;
        this.rounds = rounds;
        this.clock = clock;
    }

    RaterSheet sheet(Chair chair) {
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
                rows.marks(chair),
                rows.files(chair),
                rows.changes(chair));
    }

    RaterSheet save(Chair chair, List<Mark> marks) {
        var sheet = writable(chair);
        var latest = LocalDate.now(clock).plusDays(1); // somewhere it is tomorrow already
        marks.forEach(mark -> {
            requireAsked(sheet, mark.partner(), mark.criterion());
            FitRule.EVIDENCE_DAY_HAS_COME.require(
                    mark.seenOn() == null || !mark.seenOn().isAfter(latest));
        });
        var news =
                marks.stream()
                        .filter(mark ->
                                !mark.saysTheSame(sheet.mark(mark.partner(), mark.criterion())))
                        .toList();
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

    RaterSheet rescore(
            Chair chair,
            PartnerId partner,
            CriterionId criterion,
            int version,
            int points,
            String reason) {
        chair.requireMeeting();
        var sheet = sheet(chair);
        requireAsked(sheet, partner, criterion);
        var before = sheet.mark(partner, criterion);
        StaleVersion.unless(before.version() == version);
        var after = before.with(points);
        FitRule.RESCORE_CHANGES_THE_POINTS.require(!after.saysTheSame(before));
        FitRule.RESCORE_HAS_A_REASON.require(
                !reason.isBlank() && reason.strip().length() <= LONGEST_REASON, LONGEST_REASON);
        StaleVersion.unless(rows.put(chair, List.of(after)) == 1);
        rows.note(chair, before, points, reason.strip());
        rounds.count(chair.round());
        return sheet(chair);
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
