package org.hamkke.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hamkke.database.Rows;
import org.hamkke.finance.ratio.BandTable;
import org.hamkke.finance.ratio.Bands;
import org.hamkke.finance.ratio.Ratio;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which limits an organisation turns ratios into points: its own, else those that come with the product. */
@Component
public class BandTables {
    private static final int LONGEST_BASIS = 500;

    private final JdbcClient jdbc;
    private final Guard guard;

    BandTables(JdbcClient jdbc, Guard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /**
     * @param version 0 while nobody has changed it
     * @param by who changed it last, with 직급; empty while nobody has
     */
    public record Standing(BandTable table, int version, String by, @Nullable Instant at) {}

    private record Row(
            int version,
            String by,
            Instant changedAt,
            String ratio,
            BigDecimal for25,
            BigDecimal for50,
            BigDecimal for75,
            BigDecimal for100,
            String basis) {
        Bands bands() {
            return new Bands(
                    Ratio.valueOf(ratio),
                    List.of(plain(for25), plain(for50), plain(for75), plain(for100)),
                    basis);
        }

        private static BigDecimal plain(BigDecimal limit) {
            return new BigDecimal(limit.stripTrailingZeros().toPlainString());
        }
    }

    @Transactional(readOnly = true)
    public Standing of(Actor actor) {
        guard.requireInside(actor, actor.ours());
        var rows =
                jdbc.sql(
                                """
                                select t.version, t.changed_at, p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as by,
                                       b.ratio, b.for_25 as for25, b.for_50 as for50, b.for_75 as for75, b.for_100 as for100, b.basis
                                  from finance.band_tables t join finance.bands b on b.circle_id = t.circle_id
                                  join identity.people p on p.id = t.changed_by
                                 where t.circle_id = ?
                                """)
                        .param(actor.ours().id())
                        .query(Rows.of(Row.class))
                        .list();
        if (rows.isEmpty()) return new Standing(BandTable.DEFAULT, 0, "", null);
        var first = rows.getFirst();
        return new Standing(
                BandTable.DEFAULT.with(rows.stream().map(Row::bands).toList()),
                first.version(),
                first.by(),
                first.changedAt());
    }

    /** @throws StaleVersion when someone saved after this version */
    @Transactional
    public void change(Actor actor, BandTable table, int version) {
        KernelRule.requireManager(actor);
        guard.requireInside(actor, actor.ours());
        check(table);
        StaleVersion.unless(step(actor, version) == 1);
        jdbc.sql("delete from finance.bands where circle_id = ?").param(actor.ours().id()).update();
        table.rows().values().forEach(row -> insert(actor, row));
    }

    private static void check(BandTable table) {
        var checks = new Checks();
        table.rows()
                .forEach((ratio, row) ->
                        checks.that(
                                row.basis().length() <= LONGEST_BASIS,
                                FinanceRule.BASIS_IS_SHORT_ENOUGH.at(ratio.label() + ".basis"),
                                LONGEST_BASIS));
        checks.done();
    }

    private int step(Actor actor, int version) {
        return jdbc.sql(
                        """
                        insert into finance.band_tables (circle_id, changed_by, version) values (?, ?, ? + 1)
                        on conflict (circle_id) do update
                           set changed_by = excluded.changed_by, changed_at = now(), version = excluded.version
                         where finance.band_tables.version = excluded.version - 1
                        """)
                .params(actor.ours().id(), actor.person().value(), version)
                .update();
    }

    private void insert(Actor actor, Bands row) {
        jdbc.sql(
                        """
                        insert into finance.bands (circle_id, ratio, for_25, for_50, for_75, for_100, basis) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.ours().id(), row.ratio().name())
                .params(row.limits().toArray())
                .param(row.basis())
                .update();
    }
}
