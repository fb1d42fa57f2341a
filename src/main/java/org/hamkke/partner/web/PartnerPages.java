package org.hamkke.partner.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Partner;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerOrder;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SQL to what the directory's pages show. */
@Component
class PartnerPages {
    private static final int ROWS = 50;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final Directory directory;
    private final Contacts contacts;

    PartnerPages(JdbcClient jdbc, Guard guard, Directory directory, Contacts contacts) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.directory = directory;
        this.contacts = contacts;
    }

    @Transactional(readOnly = true)
    ListPage list(Actor actor, Map<String, String> parameters) {
        var filter = PartnerFilter.of(parameters);
        var order = PartnerOrder.of(parameters.get("sort"));
        var after = parameters.getOrDefault("after", "");
        var counted = directory.counted(actor, filter, order, after, ROWS);
        return new ListPage(
                counted.rows().items(),
                filter,
                query(filter, parameters.get("sort")),
                counted.rows().next(),
                !after.isEmpty(),
                counted.total(),
                choices(actor),
                actor.writes());
    }

    /** What the list is called once all of it is counted. */
    String count(Actor actor, Map<String, String> parameters) {
        var filter = PartnerFilter.of(parameters);
        return ListPage.title(filter, directory.countAll(actor, filter));
    }

    private static Query query(PartnerFilter filter, @Nullable String sort) {
        var query = new Query("/partners", filter.parameters());
        return sort == null ? query : query.with("sort", PartnerOrder.of(sort).sort());
    }

    @Transactional(readOnly = true)
    ShowPage show(Actor actor, Partner partner) {
        return new ShowPage(
                partner, contacts.of(actor, partner.id()), choices(actor), actor.writes());
    }

    private record Offered(String kind, String value, String text, String query) {}

    /** All of it in one statement: words in use, colleagues, saved views. */
    @Transactional(readOnly = true)
    Choices choices(Actor actor) {
        guard.requireInside(actor, actor.ours());
        var circle = actor.ours().id();
        var offered =
                jdbc.sql(
                                """
                                select kind, word as value, word as text, '' as query from partner.words where circle_id = ?
                                union all
                                select case when left_at is null then 'COLLEAGUE' else 'LEFT' end, id::text,
                                       trim(name || chr(160) || rank, chr(160)), '' from identity.people where organisation_id = ?
                                union all
                                select case when owner_id is null then 'SHARED_VIEW' else 'OWN_VIEW' end, id::text, name, query
                                  from partner.views where circle_id = ? and (owner_id is null or owner_id = ?)
                                order by kind, text
                                """)
                        .params(circle, circle, circle, actor.person().value())
                        .query(Rows.of(Offered.class))
                        .list();
        return new Choices(
                choices(offered, "INDUSTRY"::equals),
                choices(offered, "COUNTRY"::equals).stream()
                        .map(country ->
                                new Choice(country.value(), Countries.name(country.value())))
                        .toList(),
                choices(offered, "TAG"::equals),
                choices(offered, "COLLEAGUE"::equals),
                choices(offered, List.of("COLLEAGUE", "LEFT")::contains),
                offered.stream()
                        .filter(row -> row.kind().endsWith("_VIEW"))
                        .map(PartnerPages::view)
                        .toList());
    }

    private static List<Choice> choices(List<Offered> offered, Predicate<String> kind) {
        return offered.stream()
                .filter(row -> kind.test(row.kind()))
                .map(row -> new Choice(row.value(), row.text()))
                .toList();
    }

    private static Choices.View view(Offered row) {
        return new Choices.View(
                UUID.fromString(row.value()),
                row.text(),
                row.query(),
                row.kind().equals("SHARED_VIEW"));
    }
}
