package org.hamkke.alliance;

import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a round goes through: begun, handed in side by side, revealed. */
@Component
class CanvasSteps {
    private final JdbcClient jdbc;
    private final AllianceRows alliances;

    CanvasSteps(JdbcClient jdbc, AllianceRows alliances) {
        this.jdbc = jdbc;
        this.alliances = alliances;
    }

    /** Two that hand in within the same second wait for each other, so that one of them is the last. */
    void lock(AllianceId alliance) {
        alliances.lock(alliance);
    }

    void begin(Actor actor, AllianceSummary alliance, int number, String reason) {
        jdbc.sql(
                        """
                        update alliance.canvas_rounds set ended_at = now()
                         where circle_id = ? and revealed_at is null and ended_at is null
                        """)
                .param(alliance.id().value())
                .update();
        jdbc.sql(
                        "insert into alliance.canvas_rounds (circle_id, number, reason, opened_by) values (?, ?, ?, ?)")
                .params(alliance.id().value(), number, reason, actor.person().value())
                .update();
        for (var side : alliance.seats())
            jdbc.sql(
                            "insert into alliance.canvas_sides (circle_id, round, organisation_id) values (?, ?, ?)")
                    .params(alliance.id().value(), number, side.value())
                    .update();
    }

    void seal(Actor actor, AllianceId alliance, CanvasRound round, ContentHash hash) {
        jdbc.sql(
                        """
                        update alliance.canvas_sides set hash = ?, submitted_by = ?, submitted_at = now()
                         where circle_id = ? and round = ? and organisation_id = ?
                        """)
                .params(hash.value(), actor.person().value(), alliance.value(), round.number())
                .param(actor.organisation().value())
                .update();
    }

    /** The database opens them, since no actor could read the others' canvases. */
    boolean reveal(AllianceId alliance, CanvasRound round) {
        return jdbc.sql("select alliance.reveal(?, ?)")
                .params(alliance.value(), round.number())
                .query(Boolean.class)
                .single();
    }
}
