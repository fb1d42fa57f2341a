package org.hamkke.partner.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.News;
import org.hamkke.shell.NewsSource;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Ring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A long import ends while its reader is elsewhere: told to the one who started it. */
@Component
class ImportNews implements NewsSource {
    private static final String ENDED =
            " from partner.imports where circle_id = ? and created_by = ? and state in ('DONE', 'UNDONE', 'FAILED') and finished_at ";

    private final JdbcClient jdbc;

    ImportNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Ended(UUID id, String fileName, String state, Instant finishedAt) {
        News news() {
            return new News(
                    finishedAt,
                    id.toString(),
                    "FAILED".equals(state) ? "alert" : "upload",
                    Words.t("partner.news." + state.toLowerCase(Locale.ROOT), fileName),
                    "",
                    "/partners/import/" + id,
                    Ring.OURS);
        }
    }

    @Override
    public List<News> upTo(Actor actor, Instant upTo, int most) {
        return jdbc
                .sql(
                        "select id, file_name, state, finished_at"
                                + ENDED
                                + "<= ? order by finished_at desc limit ?")
                .params(actor.ours().id(), actor.person().value(), utc(upTo), most)
                .query(Rows.of(Ended.class))
                .stream()
                .map(Ended::news)
                .toList();
    }

    @Override
    public int countSince(Actor actor, Instant since, int most) {
        return jdbc.sql("select count(*) from (select 1" + ENDED + "> ? limit ?) ended")
                .params(actor.ours().id(), actor.person().value(), utc(since), most)
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
