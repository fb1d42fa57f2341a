package org.hamkke.partner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes many partners at once. The rows travel as one JSON text, which PostgreSQL turns into rows again. */
@Component
class CrowdWriter {
    private static final String INSERT =
            """
            insert into partner.partners (id, circle_id, changed_by, search_lines, version, %1$s)
            select id, circle_id, changed_by, search_lines, version, %1$s from jsonb_populate_recordset(null::partner.partners, ?::jsonb)
            """
                    .formatted(String.join(", ", PartnerRows.COLUMNS));

    private static final String UPDATE =
            """
            update partner.partners p
               set changed_at = case when p.version = r.version then p.changed_at else now() end,
                   changed_by = case when p.version = r.version then p.changed_by else r.changed_by end,
                   version = r.version, search_lines = r.search_lines, %s
              from jsonb_populate_recordset(null::partner.partners, ?::jsonb) r
             where p.circle_id = r.circle_id and p.id = r.id
            """
                    .formatted(
                            PartnerRows.COLUMNS.stream()
                                    .map(column -> column + " = r." + column)
                                    .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final CrowdTerms terms;
    private final CrowdContacts contacts;
    private final Vocabulary vocabulary;

    CrowdWriter(JdbcClient jdbc, CrowdTerms terms, CrowdContacts contacts, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.contacts = contacts;
        this.vocabulary = vocabulary;
    }

    void add(Actor actor, List<Standing> fresh) {
        write(INSERT, actor, fresh);
        contacts.add(actor, fresh.stream().flatMap(each -> each.people().stream()).toList());
        terms.addFresh(circle(actor), fresh);
        vocabulary.learn(circle(actor), entries(fresh.stream()));
    }

    void change(Actor actor, List<Turn> turns) {
        write(UPDATE, actor, after(turns.stream().filter(Turn::isFoundOtherwise)));
        contacts.change(actor, turns);
        var moved = turns.stream().filter(Turn::isFoundOtherwise).toList();
        terms.remove(circle(actor), moved, turn -> turn.after().id(), Turn::lost);
        terms.add(circle(actor), moved);
        var revised = turns.stream().filter(Turn::touchesTheEntry).toList();
        vocabulary.relearn(
                circle(actor),
                entries(revised.stream().map(Turn::before)),
                entries(revised.stream().map(Turn::after)));
    }

    private static List<Standing> after(Stream<Turn> turns) {
        return turns.map(Turn::after).toList();
    }

    void trash(Actor actor, List<Standing> held) {
        jdbc.sql(
                        """
                        update partner.partners set trashed_at = now(), trashed_by = ?, version = version + 1
                         where circle_id = ? and id = any (?) and trashed_at is null
                        """)
                .params(actor.person().value(), circle(actor), ids(held))
                .update();
        terms.remove(circle(actor), held, Standing::id, Standing::termsSoFar);
        vocabulary.relearn(circle(actor), entries(held.stream()), Set.of());
    }

    private void write(String sql, Actor actor, List<Standing> standings) {
        if (standings.isEmpty()) return;
        try {
            jdbc.sql(sql).param(CrowdRows.partners(actor, standings)).update();
        } catch (DuplicateKeyException _) {
            throw PartnerRule.BUSINESS_NUMBER_IS_NEW.refusal(
                    standings.getFirst().partner().entry().registration().businessWritten());
        }
    }

    private static Set<Entry> entries(Stream<Standing> standings) {
        return standings.map(standing -> standing.partner().entry()).collect(Collectors.toSet());
    }

    private static UUID[] ids(List<Standing> standings) {
        Function<Standing, UUID> id = standing -> standing.id().value();
        return standings.stream().map(id).toArray(UUID[]::new);
    }

    private static UUID circle(Actor actor) {
        return actor.ours().id();
    }
}
