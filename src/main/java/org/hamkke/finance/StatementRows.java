package org.hamkke.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.database.Rows;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.finance.ratio.Statement;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Money;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads statements with their figures: one statement of SQL for any number of partners. */
@Component
class StatementRows {
    private final JdbcClient jdbc;

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            UUID partnerId,
            int year,
            String scope,
            String source,
            String note,
            String receipt,
            Instant takenAt,
            String takenBy,
            int version,
            @Nullable String account,
            @Nullable BigDecimal won,
            @Nullable String foundAs) {}

    private record Key(UUID partner, int year) {}

    /** The latest year first. */
    List<Recorded> of(Actor actor, Collection<PartnerId> partners) {
        var lines =
                jdbc.sql(
                                """
                                select s.partner_id, s.year, s.scope, s.source, s.note, s.receipt, s.taken_at, s.version,
                                       p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as taken_by,
                                       f.account, f.won, f.found_as
                                  from finance.statements s
                                  join identity.people p on p.id = s.taken_by
                                  left join finance.figures f on f.circle_id = s.circle_id and f.partner_id = s.partner_id and f.year = s.year
                                 where s.circle_id = ? and s.partner_id = any (?)
                                 order by s.partner_id, s.year desc
                                """)
                        .param(actor.ours().id())
                        .param(partners.stream().map(PartnerId::value).toArray(UUID[]::new))
                        .query(Rows.of(Line.class))
                        .list();
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> new Key(line.partnerId(), line.year()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(StatementRows::recorded)
                .toList();
    }

    private static Recorded recorded(List<Line> lines) {
        var first = lines.getFirst();
        var won = new EnumMap<Account, Money>(Account.class);
        var names = new EnumMap<Account, String>(Account.class);
        lines.forEach(line -> take(line, won, names));
        var statement = new Statement(Year.of(first.year()), Scope.valueOf(first.scope()), won);
        return new Recorded(
                new PartnerId(first.partnerId()),
                new Figures(
                        statement,
                        names,
                        Source.valueOf(first.source()),
                        first.note(),
                        first.receipt()),
                first.takenAt(),
                first.takenBy(),
                first.version());
    }

    private static void take(Line line, Map<Account, Money> won, Map<Account, String> names) {
        if (line.account() == null || line.won() == null) return;
        var account = Account.valueOf(line.account());
        won.put(account, new Money(line.won(), Money.WON));
        if (line.foundAs() != null && !line.foundAs().isEmpty()) names.put(account, line.foundAs());
    }
}
