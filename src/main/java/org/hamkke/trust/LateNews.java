package org.hamkke.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Formats;
import org.hamkke.shell.News;
import org.hamkke.shell.NewsSource;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Ring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promises that became late: nobody did it, so no chain tells it; the day after the due day does. */
@Component
class LateNews implements NewsSource {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String LATE =
            """
            select %s
              from unnest(identity.circles()) as alliance (id)
             cross join lateral (select n.* from trust.promises n
                                  where n.circle_id = alliance.id and n.step in ('OPEN', 'DISPUTED') and n.due_on between ? and ?
                                  order by n.due_on desc, n.id desc limit ?) p
            """;

    private final JdbcClient jdbc;
    private final Promises promises;

    LateNews(JdbcClient jdbc, Promises promises) {
        this.jdbc = jdbc;
        this.promises = promises;
    }

    record Late(UUID id, UUID circleId, UUID ownerId, String title, LocalDate dueOn) {
        News news(Actor reader) {
            var ours = ownerId.equals(reader.organisation().value());
            return new News(
                    dueOn.plusDays(1).atStartOfDay(SEOUL).toInstant(),
                    id.toString(),
                    "clock",
                    Words.t(ours ? "trust.news.late.ours" : "trust.news.late.theirs", title),
                    Words.t("trust.news.due", Formats.date(dueOn)),
                    "/alliances/" + circleId + "/promises",
                    Ring.SHARED);
        }
    }

    @Override
    public List<News> upTo(Actor actor, Instant upTo, int most) {
        return jdbc
                .sql(LATE.formatted("p.*") + " order by p.due_on desc, p.id desc limit ?")
                .params(LocalDate.EPOCH, lastLate(upTo), most, most)
                .query(Rows.of(Late.class))
                .stream()
                .map(late -> late.news(actor))
                .toList();
    }

    @Override
    public int countSince(Actor actor, Instant since, int most) {
        return jdbc.sql("select count(*) from (" + LATE.formatted("1") + ") late")
                .params(lastLate(since).plusDays(1), promises.today().minusDays(1), most)
                .query(Integer.class)
                .single();
    }

    /** The due day of what had become late by then at the latest. */
    private static LocalDate lastLate(Instant moment) {
        return moment.atZone(SEOUL).toLocalDate().minusDays(1);
    }
}
