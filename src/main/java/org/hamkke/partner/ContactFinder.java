package org.hamkke.partner;

import java.util.List;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.SearchQuery;
import org.hamkke.shell.Findable;
import org.hamkke.shell.Finder;
import org.hamkke.shell.face.Hit;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People of our directory. Their names are among the pieces their company is found by, so those narrow first. */
@Component
@Order(250)
class ContactFinder implements Finder {
    private static final String OF_FOUND_COMPANIES =
            """
            select c.id, c.partner_id, c.name, c.rank, c.department, p.name as partner
              from partner.contacts c
              join partner.partners p on p.id = c.partner_id and p.circle_id = c.circle_id and p.trashed_at is null
             where c.circle_id = ? and c.trashed_at is null
               and c.partner_id in (select partner.found_by(?, ?) limit 1000)
             order by c.name, c.id limit 2000
            """;

    private final JdbcClient jdbc;

    ContactFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id, UUID partnerId, String name, String rank, String department, String partner) {
        Findable findable() {
            var titled = rank.isEmpty() ? name : name + "\u00a0" + rank;
            return new Findable(
                    new Hit("person", titled, partner, "/partners/" + partnerId),
                    department + " " + partner);
        }
    }

    @Override
    public String groupKey() {
        return "partner.found.people";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        var query = SearchQuery.of(words);
        if (query.isEmpty() || !actor.seesOurs()) return List.of();
        var grams = query.grams();
        var circle = actor.ours().id();
        var people =
                jdbc
                        .sql(OF_FOUND_COMPANIES)
                        .params(circle, circle, grams.toArray(String[]::new))
                        .query(Rows.of(Row.class))
                        .stream()
                        .filter(row -> !query.confirms(row.partner()))
                        .map(Row::findable)
                        .toList();
        return Findable.matching(people, words, limit);
    }
}
