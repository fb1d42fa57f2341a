package org.hamkke.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.agreement.Clauses;
import org.hamkke.agreement.Comments;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Pledges;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.Share;
import org.hamkke.responsibility.Holders;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.responsibility.Tasks;
import org.hamkke.sharing.Contribution;
import org.hamkke.sharing.Scenario;
import org.hamkke.sharing.Sharing;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.sharing.SharingRule;
import org.hamkke.sharing.Terms;
import org.springframework.stereotype.Component;

/** A RACI grid, a sharing rule and an agreement: each agreed once and drafted on. */
@Component
class DesignStory {
    private final Alliances alliances;
    private final Holders holders;
    private final Tasks tasks;
    private final Responsibilities responsibilities;
    private final Sharing sharing;
    private final Drafts drafts;
    private final Clauses clauses;
    private final Pledges pledges;
    private final Versions versions;
    private final Comments comments;
    private final KeyRing keyRing;

    DesignStory(
            Alliances alliances,
            Holders holders,
            Tasks tasks,
            Responsibilities responsibilities,
            Sharing sharing,
            Drafts drafts,
            Clauses clauses,
            Pledges pledges,
            Versions versions,
            Comments comments,
            KeyRing keyRing) {
        this.alliances = alliances;
        this.holders = holders;
        this.tasks = tasks;
        this.responsibilities = responsibilities;
        this.sharing = sharing;
        this.drafts = drafts;
        this.clauses = clauses;
        this.pledges = pledges;
        this.versions = versions;
        this.comments = comments;
        this.keyRing = keyRing;
    }

    void tell(Seated founder, Seated partner, AllianceId id, Word word) {
        var manager = founder.the(Role.MANAGER);
        CurrentActor.run(manager, () -> divideWork(manager, id, word));
        CurrentActor.run(manager, () -> divideGains(manager, id, word));
        CurrentActor.run(manager, () -> write(manager, id, word));
        keyRing.allTurn(id, founder, partner);
        CurrentActor.run(manager, () -> goOn(manager, id, word));
    }

    private void divideWork(Actor manager, AllianceId id, Word word) {
        var said = word.said();
        var role = new Holders.Role(said, null, said, LocalDate.of(2027, 3, 1));
        var board = holders.add(manager, id, role);
        holders.remove(manager, id, holders.add(manager, id, Holders.Role.named(said, null)));
        var task = tasks.add(manager, id, said, said);
        tasks.assign(manager, id, task, 0, Map.of(board, Optional.of(Letter.AR)));
        tasks.remove(manager, id, tasks.add(manager, id, said + " 버림", said));
        responsibilities.propose(manager, id, responsibilities.draft(manager, id).fingerprint());
    }

    private void divideGains(Actor manager, AllianceId id, Word word) {
        var first = sharing.write(manager, id, plan(manager, id, word), 0, 0);
        sharing.propose(manager, id, first.number(), first.version());
    }

    private SharingPlan plan(Actor manager, AllianceId id, Word word) {
        var order = Sharing.order(alliances.get(manager, id));
        var half = Share.ofPercent("50");
        var terms =
                order.stream()
                        .map(party -> new Terms(party, half, half, null, Money.won(0)))
                        .toList();
        var cash =
                order.stream()
                        .map(party ->
                                new Contribution(
                                        party,
                                        Contribution.Kind.CASH,
                                        word.said(),
                                        Money.won(400_000_000),
                                        word.said()))
                        .toList();
        return new SharingPlan(
                new SharingRule(terms, List.of(), null, null),
                cash,
                List.of(scenario(word.said(), 900_000_000), scenario("실패", 0)));
    }

    private static Scenario scenario(String name, long revenue) {
        var cost = Money.won(500_000_000);
        return new Scenario(
                name, Money.won(revenue), Money.won(0), Money.won(0), cost, Share.ofPercent("50"));
    }

    private void write(Actor manager, AllianceId id, Word word) {
        var said = word.said();
        drafts.begin(manager, id);
        var clause = clauses.add(manager, id, ClauseKind.OWN, Optional.empty(), said, said);
        pledges.add(manager, id, pledge(manager, said));
        pledges.remove(manager, id, pledges.add(manager, id, pledge(manager, said + " 버림")));
        comments.write(manager, id, clause, Circle.Kind.SHARED, said);
        versions.put(manager, id, said, drafts.get(manager, id).hash());
    }

    private static Pledges.NewPledge pledge(Actor manager, String said) {
        return new Pledges.NewPledge(
                Optional.empty(),
                said,
                Optional.of(manager.organisation().value()),
                Optional.of(manager.person().value()),
                Optional.of(LocalDate.of(2027, 6, 30)),
                Optional.empty());
    }

    private void goOn(Actor manager, AllianceId id, Word word) {
        tasks.add(manager, id, word.said() + " 다음", word.said());
        var latest = sharing.versions(manager, id).getFirst();
        sharing.write(manager, id, plan(manager, id, word), latest.number(), latest.version());
        versions.put(manager, id, word.said(), drafts.get(manager, id).hash());
    }

    /** A note on the shared agreement that only the own side reads. */
    void note(Actor manager, AllianceId id, Word word) {
        CurrentActor.run(
                manager,
                () -> {
                    var clause = drafts.get(manager, id).clauses().getFirst().id();
                    comments.write(manager, id, clause, Circle.Kind.OURS, word.said());
                });
    }
}
