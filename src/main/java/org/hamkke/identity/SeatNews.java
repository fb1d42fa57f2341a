package org.hamkke.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.hamkke.shell.News;
import org.hamkke.shell.NewsSource;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Ring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues who took their invitation and sit down beside the reader. */
@Component
class SeatNews implements NewsSource {
    private static final String SEATED =
            " from identity.people where organisation_id = ? and id <> ? and left_at is null and joined_at ";

    private final JdbcClient jdbc;

    SeatNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Seated(UUID id, String name, String rank, String department, Instant joinedAt) {
        News news(String href) {
            var titled = rank.isEmpty() ? name : name + "\u00a0" + rank;
            return new News(
                    joinedAt,
                    id.toString(),
                    "person",
                    Words.t("identity.news.seated", titled),
                    department,
                    href,
                    Ring.OURS);
        }
    }

    @Override
    public List<News> upTo(Actor actor, Instant upTo, int most) {
        var href = actor.is(Role.ADMINISTRATOR) ? "/settings/people" : "/";
        return jdbc
                .sql(
                        "select id, name, rank, department, joined_at"
                                + SEATED
                                + "<= ? order by joined_at desc limit ?")
                .params(actor.organisation().value(), actor.person().value(), utc(upTo), most)
                .query(Rows.of(Seated.class))
                .stream()
                .map(seated -> seated.news(href))
                .toList();
    }

    @Override
    public int countSince(Actor actor, Instant since, int most) {
        return jdbc.sql("select count(*) from (select 1" + SEATED + "> ? limit ?) seated")
                .params(actor.organisation().value(), actor.person().value(), utc(since), most)
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
