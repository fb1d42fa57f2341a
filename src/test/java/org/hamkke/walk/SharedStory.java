package org.hamkke.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.GoalKind;
import org.hamkke.alliance.GoalPlan;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Horizon;
import org.hamkke.alliance.Synergies;
import org.hamkke.alliance.WinWin;
import org.hamkke.culture.Cultures;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handlings;
import org.hamkke.culture.PortraitPlan;
import org.hamkke.demo.Newcomer;
import org.hamkke.demo.Seated;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Role;
import org.springframework.stereotype.Component;

/** What two companies share: founded, aligned, designed and governed, with things agreed and others still open. */
@Component
class SharedStory {
    private final Alliances alliances;
    private final Invitations invitations;
    private final Letters letters;
    private final Synergies synergies;
    private final WinWin winWin;
    private final Goals goals;
    private final Cultures cultures;
    private final Handlings handlings;
    private final JointStory joint;
    private final DesignStory design;
    private final GovernStory govern;
    private final Newcomer newcomer;

    SharedStory(
            Alliances alliances,
            Invitations invitations,
            Letters letters,
            Synergies synergies,
            WinWin winWin,
            Goals goals,
            Cultures cultures,
            Handlings handlings,
            JointStory joint,
            DesignStory design,
            GovernStory govern,
            Newcomer newcomer) {
        this.alliances = alliances;
        this.invitations = invitations;
        this.letters = letters;
        this.synergies = synergies;
        this.winWin = winWin;
        this.goals = goals;
        this.cultures = cultures;
        this.handlings = handlings;
        this.joint = joint;
        this.design = design;
        this.govern = govern;
        this.newcomer = newcomer;
    }

    AllianceId tell(Seated founder, Seated partner, Ground ground, Ground founding) {
        var word = new Word(Word.Kind.CONTENT, ground);
        var manager = founder.the(Role.MANAGER);
        var id = CurrentActor.as(manager, () -> found(manager, word));
        join(manager, partner.the(Role.MANAGER), id, founding);
        CurrentActor.run(manager, () -> align(manager, id, word));
        speak(partner.the(Role.MANAGER), id, word);
        speak(manager, id, word);
        CurrentActor.run(manager, () -> winWin.propose(manager, id));
        CurrentActor.run(manager, () -> differ(manager, id, word));
        joint.tell(founder, partner, id, word);
        design.tell(founder, partner, id, word);
        govern.tell(founder, partner, id, word);
        CurrentActor.run(
                manager, () -> goals.propose(manager, id, goals.draft(manager, id, goal(word)), 0));
        leaveOpen(founder, partner, id, word, founding);
        return id;
    }

    private AllianceId found(Actor manager, Word word) {
        var name = new Word(Word.Kind.NAME, word.ground()).said();
        return alliances.found(manager, name, word.said());
    }

    private void join(Actor manager, Actor counterpart, AllianceId id, Ground founding) {
        var mail = mail(founding, "joins");
        CurrentActor.run(
                manager, () -> alliances.invite(manager, id, Word.COMMON + " 상대", mail, "ko"));
        var link =
                CurrentActor.as(manager, () -> letters.latestTo(manager, mail))
                        .flatMap(Letter::invitation)
                        .orElseThrow();
        CurrentActor.run(counterpart, () -> invitations.joinAlliance(counterpart, link));
    }

    private static EmailAddress mail(Ground founding, String mailbox) {
        var word = new Word(Word.Kind.MAIL, founding).text();
        return new EmailAddress(mailbox + "." + word + "@partner.example");
    }

    private void align(Actor manager, AllianceId id, Word word) {
        synergies.add(manager, id, expectation(word.said()));
        synergies.drop(manager, id, synergies.add(manager, id, expectation(word.said() + " 버림")));
        goals.propose(manager, id, goals.draft(manager, id, goal(word)), 0);
        goals.draft(manager, id, goal(word));
    }

    private void differ(Actor manager, AllianceId id, Word word) {
        for (var dimension : List.of(Dimension.DECISION_SPEED, Dimension.HOLIDAYS))
            handlings.write(manager, id, dimension, word.said(), 0);
        handlings.propose(manager, id, Dimension.DECISION_SPEED, 1);
    }

    private void speak(Actor manager, AllianceId id, Word word) {
        CurrentActor.run(
                manager,
                () -> {
                    var portrait = new PortraitPlan(Dimension.DECISION_SPEED, 2, word.said());
                    cultures.describe(manager, id, portrait, 0);
                    winWin.write(manager, id, word.said(), word.said(), 0);
                    winWin.of(manager, id).stream()
                            .filter(one -> one.side().equals(manager.organisation()))
                            .forEach(one -> winWin.confirm(manager, id, one.version()));
                });
    }

    /** A third company has been written to and has not come; a fourth waits for the keys. */
    private void leaveOpen(
            Seated founder, Seated partner, AllianceId id, Word word, Ground founding) {
        var name = new Word(Word.Kind.NAME, word.ground()).said();
        var mail = mail(founding, "waits");
        var party = newcomer.agree(founder, partner, id, name, mail);
        newcomer.write(founder.the(Role.MANAGER), id, party, mail);
        newcomer.propose(founder, id, name, mail);
    }

    private static Expectation expectation(String said) {
        return new Expectation(
                said,
                "곳",
                BigDecimal.ONE,
                BigDecimal.TEN,
                LocalDate.of(2029, 12, 31),
                Optional.of(Money.won(1_000_000_000L)),
                said);
    }

    private static GoalPlan goal(Word word) {
        return new GoalPlan(
                GoalKind.SOCIAL,
                Horizon.THREE_YEARS,
                word.said(),
                word.said(),
                "건",
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.TEN),
                Optional.of(LocalDate.of(2028, 12, 31)),
                Optional.empty(),
                word.said());
    }
}
