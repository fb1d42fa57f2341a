package org.hamkke.alliance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The statements of all sides, put to the keys as one content and in effect with the last key. */
@Component
class StatementKeys {
    static final String KIND = "alliance.win-win";

    private final Alliances alliances;
    private final StatementRows rows;
    private final Assents assents;

    StatementKeys(Alliances alliances, StatementRows rows, Assents assents) {
        this.alliances = alliances;
        this.rows = rows;
        this.assents = assents;
    }

    void put(Actor actor, AllianceSummary alliance, List<Statement> statements) {
        int version = statements.stream().mapToInt(Statement::version).sum();
        assents.propose(
                actor,
                new Proposed(
                        alliance.id().circle(),
                        new Subject(KIND, alliance.id().value(), version),
                        Words.t("alliance.assent.win-win"),
                        content(alliance, statements),
                        alliance.signatories()));
    }

    private static Map<String, Object> content(
            AllianceSummary alliance, List<Statement> statements) {
        var said = statements.stream().map(one -> content(alliance, one)).toList();
        return Map.of("statements", said);
    }

    private static Map<String, Object> content(AllianceSummary alliance, Statement one) {
        return Map.of(
                "company",
                alliance.nameOf(one.side()),
                "organisation",
                one.side().value(),
                "benefit",
                one.benefit(),
                "evidence",
                one.evidence());
    }

    void takeBack(AllianceId alliance) {
        assents.supersede(alliance.circle(), KIND, alliance.value());
    }

    Optional<Keys> latest(Actor actor, AllianceId alliance) {
        return assents.latest(actor, alliance.circle(), KIND, alliance.value());
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(KIND)) return;
        var id = new AllianceId(assented.circle().id());
        assented.requireStill(content(alliances.get(CurrentActor.get(), id), rows.of(id)));
        rows.agree(id);
    }
}
