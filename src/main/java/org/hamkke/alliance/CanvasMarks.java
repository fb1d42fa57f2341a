package org.hamkke.alliance;

import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once all canvases stand open, each side says itself whether it wants what the others believed. */
@Component
public class CanvasMarks {
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final CanvasRounds rounds;
    private final CanvasEntries entries;

    CanvasMarks(JdbcClient jdbc, Alliances alliances, CanvasRounds rounds, CanvasEntries entries) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.rounds = rounds;
        this.entries = entries;
    }

    /** @param round that was read; only the latest revealed one is spoken about */
    @Transactional
    public void mark(
            Actor actor,
            AllianceId id,
            int round,
            OrganisationId believer,
            boolean agrees,
            String note) {
        KernelRule.requireWriter(actor);
        var alliance = alliances.get(actor, id);
        var latest =
                rounds.of(id).stream()
                        .filter(CanvasRound::isRevealed)
                        .findFirst()
                        .filter(one -> one.number() == round)
                        .orElseThrow(CanvasRule.ROUND_IS_REVEALED::refusal);
        CanvasRule.BELIEF_IS_ABOUT_US.require(
                latest.belief(believer, actor.organisation()).isPresent());
        CanvasRule.MARK_NOTE_IS_SHORT_ENOUGH.require(note.strip().length() <= LONGEST, LONGEST);
        write(actor, id, round, new CanvasMark(believer, actor.organisation(), agrees, note));
        entries.marked(actor, alliance, round, believer, agrees);
    }

    private void write(Actor actor, AllianceId id, int round, CanvasMark mark) {
        jdbc.sql(
                        """
                        insert into alliance.canvas_marks (circle_id, round, believer, about, agrees, note, marked_by) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (circle_id, round, believer, about) do update
                           set agrees = excluded.agrees, note = excluded.note, marked_by = excluded.marked_by, marked_at = now()
                        """)
                .params(id.value(), round, mark.believer().value(), mark.about().value())
                .params(mark.agrees(), mark.note().strip(), actor.person().value())
                .update();
    }
}
