package org.hamkke.walk;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.Answers;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.QuestionPlan;
import org.hamkke.fit.Questions;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.Decision;
import org.hamkke.fit.Desk;
import org.hamkke.fit.Desks;
import org.hamkke.fit.DecisionPlan;
import org.hamkke.fit.Drafts;
import org.hamkke.fit.EvidenceFile;
import org.hamkke.fit.GuestRater;
import org.hamkke.fit.Mark;
import org.hamkke.fit.Meetings;
import org.hamkke.fit.Raters;
import org.hamkke.fit.Rescore;
import org.hamkke.fit.RoundPlan;
import org.hamkke.fit.Rounds;
import org.hamkke.identity.EmailAddress;
import java.nio.charset.StandardCharsets;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.Selections;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;

/**
 * A choice among partners with scores, a decision, its record, a sheet that is not handed in and a round that was closed; one in whose
 * open round a sheet is still its rater's alone; and one in the trash.
 */
@Component
class ChoiceStory {
    private static final int ASKING = 60;

    private final Selections selections;
    private final Questions questions;
    private final Candidates candidates;
    private final Scores scores;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Raters raters;
    private final Desks desks;
    private final Meetings meetings;
    private final SelectionRecords records;

    ChoiceStory(
            Selections selections,
            Candidates candidates,
            Scores scores,
            Drafts drafts,
            Questions questions,
            Rounds rounds,
            Raters raters,
            Desks desks,
            Meetings meetings,
            SelectionRecords records) {
        this.rounds = rounds;
        this.raters = raters;
        this.desks = desks;
        this.meetings = meetings;
        this.questions = questions;
        this.selections = selections;
        this.candidates = candidates;
        this.scores = scores;
        this.drafts = drafts;
        this.records = records;
    }

    void tell(Actor manager, Word word, UUID blueprint, List<PartnerId> partners) {
        var said = word.said();
        var plan =
                new SelectionPlan(
                        said,
                        said,
                        blueprint,
                        List.of(criterion(said + " 하나", 60), criterion(said + " 둘", 40)));
        var id = selections.open(manager, plan);
        candidates.add(manager, id, partners);
        var criteria = selections.get(manager, id).criteria();
        scores.give(
                manager,
                id,
                partners.stream()
                        .flatMap(partner ->
                                criteria.stream()
                                        .map(one -> rating(manager, id, partner, one, said)))
                        .toList());
        decide(manager, word, partners.getFirst(), id);
        record(manager, said, partners.getFirst(), id);
        var personal = new Word(Word.Kind.PERSONAL, word.ground());
        var sheet =
                "{\"partner\":[\"%s\"],\"criterion\":[\"%s\"],\"points\":[\"80\"],\"evidence\":[\"%s\"],\"link\":[\"\"],\"version\":[\"1\"]}";
        var first = criteria.getFirst().id();
        drafts.keep(
                manager,
                id,
                "candidate:" + partners.getFirst(),
                sheet.formatted(partners.getFirst(), first, personal.said()));
        meet(manager, id, said, partners);
        var open = selections.open(manager, plan);
        candidates.add(manager, open, partners);
        rate(manager, open, personal.said(), partners);
        selections.trash(manager, selections.open(manager, plan), 0);
    }

    private Rating rating(
            Actor manager, SelectionId id, PartnerId partner, Criterion one, String said) {
        var answers = answers(manager, id, one, 75);
        return answers.isEmpty()
                ? new Rating(partner, one.id(), 70, said, "", 0)
                : Rating.answered(partner, one.id(), answers, said, "", 0);
    }

    /** To the first question, where the criterion asks some. */
    private Answers answers(Actor manager, SelectionId id, Criterion one, int points) {
        return questions.of(manager, id, one.id()).stream()
                .findFirst()
                .map(question -> new Answers(Map.of(question.id(), points)))
                .orElse(Answers.NONE);
    }

    private void meet(Actor manager, SelectionId id, String said, List<PartnerId> partners) {
        var desk = rate(manager, id, said, partners);
        var first = selections.get(manager, id).criteria().getFirst();
        var criterion = first.id();
        desk.attach(partners.getFirst(), criterion, picture(said));
        desk.handIn();
        raters.inviteGuest(
                manager, id, new GuestRater(said, new EmailAddress("guest@walk.example"), "ko"));
        rounds.close(manager, id);
        meetings.say(manager, id, partners.getFirst(), criterion, said);
        var anew = answers(manager, id, first, 50);
        desk.rescore(new Rescore(partners.getFirst(), criterion, 50, anew, said, 1));
    }

    private static EvidenceFile picture(String said) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        content.writeBytes(said.getBytes(StandardCharsets.UTF_8));
        return new EvidenceFile(said + ".png", content.toByteArray());
    }

    private Desk rate(Actor manager, SelectionId id, String said, List<PartnerId> partners) {
        rounds.open(manager, id, new RoundPlan(null, false));
        raters.inviteColleague(manager, id, manager.person(), "ko");
        var desk = desks.of(manager, id);
        for (var partner : partners)
            desk.save(
                    selections.get(manager, id).criteria().stream()
                            .map(one -> mark(partner, one, said, answers(manager, id, one, 75)))
                            .toList());
        return desk;
    }

    private static Mark mark(PartnerId partner, Criterion one, String said, Answers answers) {
        return Mark.given(partner, one.id(), 70, said, "", null, 0, answers);
    }

    private void decide(Actor manager, Word word, PartnerId partner, SelectionId id) {
        int version = candidates.get(manager, id, partner).version();
        candidates.decide(manager, id, partner, version, Decision.SHORT_LISTED, word.said());
    }

    private void record(Actor manager, String said, PartnerId partner, SelectionId id) {
        var plan =
                new DecisionPlan(
                        List.of(partner),
                        false,
                        "weighted-sum",
                        said,
                        LocalDate.of(2026, 1, 15),
                        List.of(said),
                        List.of(new Dissent(said, said)),
                        "");
        records.decide(manager, id, 0, records.basis(manager, id).hash(), plan);
    }

    private static CriterionPlan criterion(String name, int weight) {
        var anchors = List.of("전혀 없어요", "조금", "절반", "꽤", name);
        return new CriterionPlan(null, name, BigDecimal.valueOf(weight), null, anchors, true)
                .asking(weight == ASKING ? List.of(new QuestionPlan(name, anchors)) : List.of());
    }
}
