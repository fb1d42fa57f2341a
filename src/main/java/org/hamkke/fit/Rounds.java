package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of scoring: one at a time, and the newest one that is closed is what counts. */
@Component
public class Rounds {
    public static final int MOST_CANDIDATES = 60;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final Clock clock;
    private final Selections selections;
    private final CandidateRows candidates;
    private final CriteriaLocks locks;
    private final Partners partners;
    private final Ledger ledger;

    Rounds(
            JdbcClient jdbc,
            Guard guard,
            Clock clock,
            Selections selections,
            CandidateRows candidates,
            CriteriaLocks locks,
            Partners partners,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.clock = clock;
        this.selections = selections;
        this.candidates = candidates;
        this.locks = locks;
        this.partners = partners;
        this.ledger = ledger;
    }

    /** Locks the criteria and freezes whom the round is about. */
    @Transactional
    public RoundId open(Actor actor, SelectionId id, RoundPlan plan) {
        KernelRule.requireManager(actor);
        var selection = selections.get(actor, id);
        var before = latest(actor, id);
        FitRule.ROUND_IS_CLOSED.require(before.isEmpty() || !before.get().isOpen());
        FitRule.DUE_DAY_IS_AHEAD.require(
                plan.dueOn() == null || !plan.dueOn().isBefore(LocalDate.now(clock)));
        var about = standing(actor, id, plan);
        FitRule.ROUND_HAS_CANDIDATES.require(
                !about.isEmpty() && about.size() <= MOST_CANDIDATES, MOST_CANDIDATES);
        locks.hold(actor, selection, CriteriaLock.Cause.ROUND);
        int number = before.map(Round::number).orElse(0) + 1;
        var round = write(actor, id, number, plan);
        write(actor, id, round, about);
        enter(actor, selection, "fit.round-opened", Map.of("candidates", names(about)));
        return round;
    }

    private List<Rated> standing(Actor actor, SelectionId id, RoundPlan plan) {
        var standing =
                candidates.page(actor, id, null, MOST_CANDIDATES * 10).stream()
                        .filter(candidate -> isAsked(candidate.verdict(), plan))
                        .map(Candidate::partner)
                        .limit(MOST_CANDIDATES + 1)
                        .toList();
        var names = new TreeMap<UUID, String>();
        partners.find(actor, standing).forEach(one -> names.put(one.id().value(), one.name()));
        return standing.stream()
                .map(partner -> new Rated(partner, names.getOrDefault(partner.value(), "")))
                .toList();
    }

    private static boolean isAsked(Candidate.@Nullable Verdict verdict, RoundPlan plan) {
        if (verdict == null) return !plan.shortListed();
        return verdict.decision() == Decision.SHORT_LISTED;
    }

    private RoundId write(Actor actor, SelectionId id, int number, RoundPlan plan) {
        var round = RoundId.next();
        jdbc.sql(
                        "insert into fit.rounds (id, circle_id, selection_id, number, due_on, opened_by) values (?, ?, ?, ?, ?, ?)")
                .params(round.value(), actor.ours().id(), id.value(), number)
                .param(plan.dueOn())
                .param(actor.person().value())
                .update();
        return round;
    }

    private void write(Actor actor, SelectionId id, RoundId round, List<Rated> about) {
        jdbc.sql(
                        """
                        insert into fit.round_candidates (circle_id, round_id, selection_id, partner_id, position, name)
                        select ?, ?, ?, t.partner_id, t.position, t.name
                          from unnest(?::uuid[], ?::int[], ?::text[]) as t (partner_id, position, name)
                        """)
                .params(actor.ours().id(), round.value(), id.value())
                .param(about.stream().map(one -> one.partner().value()).toArray(UUID[]::new))
                .param(IntStream.range(0, about.size()).boxed().toArray(Integer[]::new))
                .param(about.stream().map(Rated::name).toArray(String[]::new))
                .update();
    }

    /** What was handed in counts from now on, instead of what its raters said before; the meeting may begin. */
    @Transactional
    public void close(Actor actor, SelectionId id) {
        KernelRule.requireManager(actor);
        var selection = selections.get(actor, id);
        var round = open(actor, id);
        var handedIn = awaitRaters(actor, round);
        FitRule.SOMEBODY_HAS_HANDED_IN.require(!handedIn.isEmpty());
        jdbc.sql(
                        "update fit.rounds set closed_by = ?, closed_at = now() where circle_id = ? and id = ?")
                .params(actor.person().value(), actor.ours().id(), round.id().value())
                .update();
        count(round.id());
        enter(actor, selection, "fit.round-closed", Map.of("raters", handedIn));
    }

    /** Whoever is handing in right now comes first; answers the names of those who have. */
    private List<String> awaitRaters(Actor actor, Round round) {
        jdbc.sql(
                        "select id from fit.raters where circle_id = ? and round_id = ? order by id for update")
                .params(actor.ours().id(), round.id().value())
                .query((row, _) -> row)
                .list();
        return jdbc.sql(
                        """
                        select name from fit.raters where circle_id = ? and round_id = ? and submitted_at is not null and withdrawn_at is null
                         order by submitted_at, id
                        """)
                .params(actor.ours().id(), round.id().value())
                .query(String.class)
                .list();
    }

    void count(RoundId round) {
        jdbc.sql("select fit.count_round(?)").param(round.value()).query((row, _) -> row).list();
    }

    @Transactional(readOnly = true)
    public Optional<Round> latest(Actor actor, SelectionId id) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(
                        """
                        select o.*, p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as opener,
                               u.name || case when u.rank = '' then '' else U&'\\00a0' || u.rank end as closer,
                               (select count(*) from fit.round_candidates c where c.circle_id = o.circle_id and c.round_id = o.id) as candidates
                          from fit.rounds o join identity.people p on p.id = o.opened_by left join identity.people u on u.id = o.closed_by
                         where o.circle_id = ? and o.selection_id = ? order by o.number desc limit 1
                        """)
                .params(actor.ours().id(), id.value())
                .query(Rounds::round)
                .optional();
    }

    Round open(Actor actor, SelectionId id) {
        var round = latest(actor, id).orElseThrow(NotFound::new);
        FitRule.ROUND_IS_OPEN.require(round.isOpen());
        return round;
    }

    boolean areHeld(Actor actor, SelectionId id) {
        return jdbc.sql(
                        "select exists (select from fit.rounds where circle_id = ? and selection_id = ?)")
                .params(actor.ours().id(), id.value())
                .query(Boolean.class)
                .single();
    }

    List<Rated> candidates(UUID circle, RoundId round) {
        return jdbc.sql(
                        "select partner_id, name from fit.round_candidates where circle_id = ? and round_id = ? order by position")
                .params(circle, round.value())
                .query((row, _) ->
                        new Rated(
                                new PartnerId(row.getObject("partner_id", UUID.class)),
                                row.getString("name")))
                .list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                row.getString("opener"),
                instant(row, "opened_at"),
                row.getString("closer"),
                row.getObject("closed_at") == null ? null : instant(row, "closed_at"),
                row.getInt("candidates"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> names(List<Rated> about) {
        return about.stream().map(Rated::name).toList();
    }

    private void enter(Actor actor, Selection selection, String kind, Map<String, Object> more) {
        var content = new TreeMap<>(more);
        content.put("selection", selection.name());
        ledger.enter(actor, actor.ours(), Fact.of(kind, selection.id().value(), content));
    }
}
