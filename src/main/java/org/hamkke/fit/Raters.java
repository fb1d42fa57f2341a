package org.hamkke.fit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Member;
import org.hamkke.identity.Members;
import org.hamkke.identity.Seats;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to score in a round: colleagues on their seats, and guests by a mailed link. */
@Component
public class Raters {
    public static final int MOST = 30;
    private static final Duration OPEN_FOR = Duration.ofDays(21);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Rounds rounds;
    private final RaterRows rows;
    private final Members members;
    private final Seats seats;
    private final Letters letters;

    Raters(
            JdbcClient jdbc,
            Clock clock,
            Rounds rounds,
            RaterRows rows,
            Members members,
            Seats seats,
            Letters letters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rounds = rounds;
        this.rows = rows;
        this.members = members;
        this.seats = seats;
        this.letters = letters;
    }

    /** Colleagues who may write, and so may score. */
    @Transactional(readOnly = true)
    public List<Member> colleagues(Actor actor) {
        return members.all(actor).stream().filter(Raters::mayScore).toList();
    }

    private static boolean mayScore(Member member) {
        return new Actor(
                        member.person().id(),
                        member.person().organisation(),
                        member.person().roles())
                .writes();
    }

    /** One who was withdrawn from the round comes back with the sheet as it was. */
    @Transactional
    public RaterId inviteColleague(Actor actor, SelectionId id, PersonId person, String language) {
        KernelRule.requireManager(actor);
        var round = rounds.open(actor, id);
        requireRoom(actor, round);
        var member = colleague(actor, person);
        var rater =
                jdbc.sql(
                                """
                                insert into fit.raters (id, circle_id, selection_id, round_id, person_id, name, email, invited_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (round_id, person_id) do update set withdrawn_at = null returning id
                                """)
                        .params(RaterId.next().value(), actor.ours().id(), id.value())
                        .params(round.id().value(), person.value(), member.person().titled())
                        .params(member.email(), actor.person().value())
                        .query(java.util.UUID.class)
                        .single();
        var letter = letter(actor, round);
        letters.write(actor, letter.toColleague(new EmailAddress(member.email()), language, id));
        return new RaterId(rater);
    }

    private Member colleague(Actor actor, PersonId person) {
        return colleagues(actor).stream()
                .filter(member -> member.person().id().equals(person))
                .findFirst()
                .orElseThrow(FitRule.COLLEAGUE_MAY_SCORE::refusal);
    }

    @Transactional
    public RaterId inviteGuest(Actor actor, SelectionId id, GuestRater guest) {
        KernelRule.requireManager(actor);
        var round = rounds.open(actor, id);
        requireRoom(actor, round);
        var rater = RaterId.next();
        var link = Secret.random();
        jdbc.sql(
                        """
                        insert into fit.raters (id, circle_id, selection_id, round_id, name, email, host, inviter, secret_hash, expires_at, invited_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(rater.value(), actor.ours().id(), id.value(), round.id().value())
                .params(guest.name(), guest.email().value(), company(actor))
                .params(seats.person(actor.person()).titled(), link.hash())
                .params(expiry(round).atOffset(ZoneOffset.UTC), actor.person().value())
                .update();
        var letter = letter(actor, round);
        letters.write(actor, letter.toGuest(guest.email(), guest.language(), link.value()));
        return rater;
    }

    /** A new link in a new letter; the one before leads nowhere from now on. */
    @Transactional
    public void renew(Actor actor, SelectionId id, RaterId rater, String language) {
        KernelRule.requireManager(actor);
        var round = rounds.latest(actor, id).orElseThrow(NotFound::new);
        var guest = guest(actor, round, rater);
        var link = Secret.random();
        jdbc.sql(
                        """
                        update fit.raters set secret_hash = ?, expires_at = ?
                         where circle_id = ? and id = ? and person_id is null and withdrawn_at is null
                        """)
                .params(link.hash(), expiry(round).atOffset(ZoneOffset.UTC))
                .params(actor.ours().id(), rater.value())
                .update();
        var letter = letter(actor, round);
        letters.write(
                actor, letter.toGuest(new EmailAddress(guest.email()), language, link.value()));
    }

    private Rater guest(Actor actor, Round round, RaterId id) {
        return rows.of(actor, round.id()).stream()
                .filter(rater -> rater.id().equals(id) && rater.isGuest())
                .filter(rater -> rater.withdrawnAt() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** While the round is open the rater no longer counts; afterwards only a guest's link ends, and what was said stays. */
    @Transactional
    public void withdraw(Actor actor, SelectionId id, RaterId rater) {
        KernelRule.requireManager(actor);
        var round = rounds.latest(actor, id).orElseThrow(NotFound::new);
        var end =
                round.isOpen()
                        ? "withdrawn_at = coalesce(withdrawn_at, now())"
                        : "expires_at = case when expires_at is null then null else now() end";
        int found =
                jdbc.sql(
                                "update fit.raters set "
                                        + end
                                        + " where circle_id = ? and round_id = ? and id = ?")
                        .params(actor.ours().id(), round.id().value(), rater.value())
                        .update();
        if (found == 0) throw new NotFound();
    }

    @Transactional(readOnly = true)
    public List<Rater> of(Actor actor, SelectionId id) {
        return rounds.latest(actor, id)
                .map(round -> rows.of(actor, round.id()))
                .orElseGet(List::of);
    }

    private void requireRoom(Actor actor, Round round) {
        FitRule.RATERS_ARE_FEW_ENOUGH.require(rows.of(actor, round.id()).size() < MOST, MOST);
    }

    /** Long enough to talk about the scores after the day they are due. */
    private Instant expiry(Round round) {
        var from = clock.instant();
        var due = round.dueOn();
        if (due != null && due.atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(from))
            from = due.atStartOfDay().toInstant(ZoneOffset.UTC);
        return from.plus(OPEN_FOR);
    }

    private RaterLetter letter(Actor actor, Round round) {
        return new RaterLetter(
                company(actor),
                seats.person(actor.person()).titled(),
                Objects.toString(round.dueOn(), ""));
    }

    private String company(Actor actor) {
        return seats.organisation(actor.organisation()).name();
    }
}
