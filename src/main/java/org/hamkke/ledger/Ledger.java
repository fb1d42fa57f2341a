package org.hamkke.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Guard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chains. Writing joins the transaction of the change it records; there is no writing without one. */
@Component
public class Ledger {
    /** Chain by chain, so that each gives its newest by the index instead of all being sorted. */
    private static final String OF_OTHERS =
            """
            select %s
              from unnest(identity.circles()) as chain (id)
             cross join lateral (select n.* from ledger.entries n
                                  where n.circle_id = chain.id and n.at %s ? and n.body::json #>> '{actor,person}' <> ?
                                  order by n.at desc limit ?) e
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Seats seats;
    private final Guard guard;

    Ledger(JdbcClient jdbc, Clock clock, Seats seats, Guard guard) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seats = seats;
        this.guard = guard;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Actor actor, Circle circle, Fact fact) {
        awaitTurn(circle);
        var head = head(circle);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var body = CanonicalJson.of(body(actor, circle, fact, head, at));
        jdbc.sql(
                        "insert into ledger.entries (circle_id, seq, body, hash, kind, subject, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        circle.id(),
                        head.seq() + 1,
                        body,
                        ContentHash.ofText(body).value(),
                        fact.kind())
                .param(fact.subject().orElse(null))
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Two writers to one chain wait for each other; chains of other circles go on. Whoever reads what is shared in order to
     * change it waits before reading, so that it still stands when the change is made.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void awaitTurn(Circle circle) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(circle.id().toString())
                .query((row, _) -> row)
                .list();
    }

    private Map<String, Object> body(Actor actor, Circle circle, Fact fact, Head head, Instant at) {
        var person = seats.person(actor.person());
        var body = new TreeMap<String, Object>();
        body.put(
                "actor",
                Map.of(
                        "name",
                        person.titled(),
                        "organisation",
                        actor.organisation().value(),
                        "organisationName",
                        seats.organisation(actor.organisation()).name(),
                        "person",
                        actor.person().value()));
        body.put("at", at);
        body.put("chain", circle.id());
        body.put("content", fact.content());
        body.put("kind", fact.kind());
        body.put("previous", head.hash());
        body.put("seq", head.seq() + 1);
        fact.subject().ifPresent(subject -> body.put("subject", subject));
        return body;
    }

    private Head head(Circle circle) {
        return jdbc.sql(
                        "select seq, hash from ledger.entries where circle_id = ? order by seq desc limit 1")
                .param(circle.id())
                .query(Rows.of(Head.class))
                .optional()
                .orElse(Head.BEFORE_THE_FIRST);
    }

    @Transactional(readOnly = true)
    public Head headOf(Actor actor, Circle circle) {
        guard.requireInside(actor, circle);
        return head(circle);
    }

    /** Newest first, {@code limit} entries before the given number. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> latest(Actor actor, Circle circle, long before, int limit) {
        guard.requireInside(actor, circle);
        return jdbc.sql(
                        "select * from ledger.entries where circle_id = ? and seq < ? order by seq desc limit ?")
                .params(circle.id(), before, limit)
                .query(Ledger::entry)
                .list();
    }

    /** What was entered about one thing, the oldest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> about(Actor actor, Circle circle, UUID subject) {
        guard.requireInside(actor, circle);
        return jdbc.sql(
                        "select * from ledger.entries where circle_id = ? and subject = ? order by seq")
                .params(circle.id(), subject)
                .query(Ledger::entry)
                .list();
    }

    /** What others entered, in all circles of the actor, newest first and none later than {@code upTo}. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> ofOthers(Actor actor, Instant upTo, int most) {
        return jdbc.sql(OF_OTHERS.formatted("e.*", "<=") + " order by e.at desc limit ?")
                .params(utc(upTo), actor.person().toString(), most, most)
                .query(Ledger::entry)
                .list();
    }

    /** How many others have made since, counted up to {@code most}. */
    @Transactional(readOnly = true)
    public int countOfOthers(Actor actor, Instant since, int most) {
        return jdbc.sql("select least(count(*), ?) from (" + OF_OTHERS.formatted("1", ">") + ") e")
                .params(most, utc(since), actor.person().toString(), most)
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** The whole chain as JSON Lines, streamed. */
    @Transactional(readOnly = true)
    public void export(Actor actor, Circle circle, Appendable out) {
        guard.requireInside(actor, circle);
        try (var entries =
                jdbc
                        .sql("select * from ledger.entries where circle_id = ? order by seq")
                        .param(circle.id())
                        .withFetchSize(500)
                        .query(Ledger::entry)
                        .stream()) {
            entries.forEach(entry -> append(out, entry.line()));
        }
    }

    private static void append(Appendable out, String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getObject("circle_id", UUID.class),
                row.getLong("seq"),
                row.getString("body"),
                row.getString("hash"),
                row.getString("kind"),
                Optional.ofNullable(row.getObject("subject", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
