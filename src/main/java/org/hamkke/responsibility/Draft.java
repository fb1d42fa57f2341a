package org.hamkke.responsibility;

import java.util.Map;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one draft of an alliance. Every change opens it first: writers of both sides then follow one another, and a draft that
 * was put to the keys becomes the next version, so that what was signed never changes under the signature.
 */
@Component
class Draft {
    static final String KIND = "responsibility.matrix";

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Assents assents;
    private final Ledger ledger;

    Draft(JdbcClient jdbc, Alliances alliances, Assents assents, Ledger ledger) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.assents = assents;
        this.ledger = ledger;
    }

    /** @param proposed it stands as it was put to the keys */
    record Standing(int number, boolean proposed) {}

    AllianceSummary open(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        KernelRule.requireWriter(actor);
        if (lock(id).proposed()) beginNext(id);
        return alliance;
    }

    Standing lock(AllianceId id) {
        ledger.awaitTurn(id.circle());
        jdbc.sql(
                        "insert into responsibility.matrices (circle_id) values (?) on conflict do nothing")
                .param(id.value())
                .update();
        return standing(id);
    }

    Standing standing(AllianceId id) {
        return jdbc.sql("select number, proposed from responsibility.matrices where circle_id = ?")
                .param(id.value())
                .query(Rows.of(Standing.class))
                .optional()
                .orElse(new Standing(1, false));
    }

    private void beginNext(AllianceId id) {
        jdbc.sql(
                        "update responsibility.matrices set number = number + 1, proposed = false where circle_id = ?")
                .param(id.value())
                .update();
        assents.supersede(id.circle(), KIND, id.value());
    }

    void markProposed(AllianceId id) {
        jdbc.sql("update responsibility.matrices set proposed = true where circle_id = ?")
                .param(id.value())
                .update();
    }

    void enter(Actor actor, AllianceId id, String verb, UUID subject, Map<String, Object> content) {
        ledger.enter(actor, id.circle(), Fact.of("responsibility." + verb, subject, content));
    }
}
