package org.hamkke.responsibility;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The grid of an alliance as a whole: the draft both sides see, the keys, and what is in effect. */
@Component
public class Responsibilities {
    private final JdbcClient jdbc;
    private final MatrixRows rows;
    private final Draft draft;
    private final Alliances alliances;
    private final Assents assents;
    private final Clock clock;

    Responsibilities(
            JdbcClient jdbc,
            MatrixRows rows,
            Draft draft,
            Alliances alliances,
            Assents assents,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.draft = draft;
        this.alliances = alliances;
        this.assents = assents;
        this.clock = clock;
    }

    /**
     * The draft.
     *
     * @param number the version it will be
     * @param proposed it stands as it was put to the keys
     * @param fingerprint of its content, to be named when it is proposed
     */
    public record Drafted(int number, boolean proposed, Matrix matrix, ContentHash fingerprint) {}

    @Transactional(readOnly = true)
    public Drafted draft(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        var standing = draft.standing(id);
        var matrix = rows.draft(id);
        return new Drafted(
                standing.number(),
                standing.proposed(),
                matrix,
                ContentHash.of(MatrixContent.of(matrix)));
    }

    /** What holds now, readable for agreements and others. */
    @Transactional(readOnly = true)
    public Optional<AgreedMatrix> inEffect(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        return rows.inEffect(id);
    }

    /** Where the draft differs from what is in effect; nothing while nothing is in effect. */
    public static List<Difference> differences(Optional<AgreedMatrix> inEffect, Matrix draft) {
        return inEffect.map(agreed -> Difference.between(agreed.matrix(), draft)).orElse(List.of());
    }

    /** The keys of the newest proposal, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Keys> keys(Actor actor, AllianceId id) {
        return assents.latest(actor, id.circle(), Draft.KIND, id.value());
    }

    /**
     * Puts the draft to the keys.
     *
     * @param seen the fingerprint of what the proposer saw: a cell changed in between must not slip under a key
     */
    @Transactional
    public ProposalId propose(Actor actor, AllianceId id, ContentHash seen) {
        var alliance = alliances.get(actor, id);
        KernelRule.requireWriter(actor);
        var standing = draft.lock(id);
        var matrix = rows.draft(id);
        ResponsibilityRule.GRID_HAS_CHANGED_SINCE.require(
                ContentHash.of(MatrixContent.of(matrix)).equals(seen));
        ResponsibilityRule.EVERY_TASK_HAS_ONE_A_AND_AN_R.require(matrix.sound());
        keep(id, standing.number(), matrix);
        ResponsibilityRule.SOMETHING_IS_NEW.require(!isInEffect(id, seen));
        draft.markProposed(id);
        var label = Words.t("responsibility.version.of", alliance.name(), standing.number());
        var subject = new Subject(Draft.KIND, id.value(), standing.number());
        return assents.propose(
                actor,
                new Proposed(
                        id.circle(),
                        subject,
                        label,
                        MatrixContent.of(matrix),
                        alliance.signatories()));
    }

    private boolean isInEffect(AllianceId id, ContentHash drafted) {
        return rows.inEffect(id)
                .map(agreed -> ContentHash.of(MatrixContent.of(agreed.matrix())))
                .filter(drafted::equals)
                .isPresent();
    }

    /** A version that was declined may be put to the keys again as it is; one in effect can't, its row no longer changes. */
    private void keep(AllianceId id, int number, Matrix matrix) {
        int kept =
                jdbc.sql(
                                """
                                insert into responsibility.versions (circle_id, number, content, proposed_at) values (?, ?, ?, ?)
                                on conflict (circle_id, number) do update set content = excluded.content, proposed_at = excluded.proposed_at
                                 where responsibility.versions.in_effect_at is null
                                """)
                        .params(id.value(), number, MatrixContent.text(matrix), now())
                        .update();
        ResponsibilityRule.GRID_IS_NOT_IN_EFFECT_YET.require(kept == 1);
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(Draft.KIND)) return;
        var circle = assented.circle().id();
        jdbc.sql(
                        "update responsibility.versions set ended_at = ? where circle_id = ? and in_effect_at is not null and ended_at is null")
                .params(now(), circle)
                .update();
        jdbc.sql(
                        "update responsibility.versions set in_effect_at = ? where circle_id = ? and number = ?")
                .params(now(), circle, assented.subject().version())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
