package org.hamkke.finance;

import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.errand.Errand;
import org.hamkke.database.Rows;
import org.hamkke.finance.YearTold.Outcome;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was asked of the register and how far it is. */
@Component
class FetchShelf {
    private final JdbcClient jdbc;

    FetchShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            String corporateCode,
            String state,
            Instant askedAt,
            Instant touchedAt,
            int year,
            String outcome,
            String detail) {
        YearTold told() {
            return new YearTold(Year.of(year), Outcome.valueOf(outcome), detail);
        }
    }

    Optional<Fetch> find(Actor actor, PartnerId partner) {
        var lines =
                jdbc.sql(
                                """
                                select f.corporate_code, f.state, f.asked_at, f.touched_at, y.year, y.outcome, y.detail
                                  from finance.fetches f
                                  join finance.fetched_years y on y.circle_id = f.circle_id and y.partner_id = f.partner_id
                                 where f.circle_id = ? and f.partner_id = ? order by y.year desc
                                """)
                        .params(actor.ours().id(), partner.value())
                        .query(Rows.of(Line.class))
                        .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(fetch(partner, lines));
    }

    private static Fetch fetch(PartnerId partner, List<Line> lines) {
        var first = lines.getFirst();
        return new Fetch(
                partner,
                first.corporateCode(),
                Fetch.State.valueOf(first.state()),
                first.askedAt(),
                first.touchedAt(),
                lines.stream().map(Line::told).toList());
    }

    /** In place of what was asked before, whose answers stand among the statements. */
    void begin(Actor actor, PartnerId partner, String code, UUID runner, List<Year> years) {
        jdbc.sql("delete from finance.fetches where circle_id = ? and partner_id = ?")
                .params(actor.ours().id(), partner.value())
                .update();
        jdbc.sql(
                        """
                        with begun as (insert into finance.fetches (partner_id, circle_id, corporate_code, state, runner, asked_by)
                                       values (?, ?, ?, 'RUNNING', ?, ?) returning partner_id, circle_id)
                        insert into finance.fetched_years (partner_id, circle_id, year, outcome)
                        select b.partner_id, b.circle_id, y, 'WAITING' from begun b, unnest(?::int[]) y
                        """)
                .params(partner.value(), actor.ours().id(), code, runner, actor.person().value())
                .param(years.stream().map(Year::getValue).toArray(Integer[]::new))
                .update();
    }

    void handTo(Actor actor, PartnerId partner, UUID runner) {
        jdbc.sql(
                        "update finance.fetches set runner = ?, touched_at = now() where circle_id = ? and partner_id = ?")
                .params(runner, actor.ours().id(), partner.value())
                .update();
    }

    /** @return whether this runner is still the one that may work on it */
    boolean touch(Errand errand) {
        return jdbc.sql(
                                """
                                update finance.fetches set touched_at = now()
                                 where circle_id = ? and partner_id = ? and runner = ? and state = 'RUNNING'
                                """)
                        .params(errand.organisation(), errand.subject(), errand.runner())
                        .update()
                == 1;
    }

    void tell(Errand errand, Year year, Outcome outcome, String detail) {
        jdbc.sql(
                        """
                        update finance.fetched_years set outcome = ?, detail = ?
                         where circle_id = ? and partner_id = ? and year = ?
                        """)
                .params(
                        outcome.name(),
                        detail,
                        errand.organisation(),
                        errand.subject(),
                        year.getValue())
                .update();
    }

    /** Whatever still waits is not asked any more. */
    void finish(Errand errand, Fetch.State state) {
        jdbc.sql(
                        """
                        with rest as (update finance.fetched_years set outcome = 'NOT_ASKED'
                                       where circle_id = ? and partner_id = ? and outcome = 'WAITING')
                        update finance.fetches set state = ?, touched_at = now()
                         where circle_id = ? and partner_id = ? and runner = ?
                        """)
                .params(Arrays.asList(errand.organisation(), errand.subject(), state.name()))
                .params(errand.organisation(), errand.subject(), errand.runner())
                .update();
    }
}
