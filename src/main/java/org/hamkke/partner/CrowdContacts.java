package org.hamkke.partner;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the people at many partners at once. */
@Component
class CrowdContacts {
    private static final String INSERT =
            """
            insert into partner.contacts (id, circle_id, partner_id, changed_by, version, %1$s)
            select id, circle_id, partner_id, changed_by, version, %1$s from jsonb_populate_recordset(null::partner.contacts, ?::jsonb)
            """
                    .formatted(String.join(", ", Contacts.COLUMNS));

    private static final String UPDATE =
            """
            update partner.contacts c set changed_at = now(), changed_by = r.changed_by, version = r.version, %s
              from jsonb_populate_recordset(null::partner.contacts, ?::jsonb) r
             where c.circle_id = r.circle_id and c.id = r.id and c.trashed_at is null
            """
                    .formatted(
                            Contacts.COLUMNS.stream()
                                    .map(column -> column + " = r." + column)
                                    .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;

    CrowdContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, List<Contact> contacts) {
        write(INSERT, actor, contacts);
    }

    void change(Actor actor, List<Turn> turns) {
        write(INSERT, actor, turns.stream().flatMap(turn -> turn.joined().stream()).toList());
        write(UPDATE, actor, turns.stream().flatMap(turn -> turn.corrected().stream()).toList());
        trash(actor, turns.stream().flatMap(turn -> turn.left().stream()).toList());
    }

    private void write(String sql, Actor actor, List<Contact> contacts) {
        if (contacts.isEmpty()) return;
        jdbc.sql(sql).param(CrowdRows.contacts(actor, contacts)).update();
    }

    private void trash(Actor actor, List<ContactId> people) {
        if (people.isEmpty()) return;
        jdbc.sql(
                        "update partner.contacts set trashed_at = now(), trashed_by = identity.actor(), version = version + 1 where circle_id = ? and id = any (?)")
                .params(
                        actor.ours().id(),
                        people.stream().map(ContactId::value).toArray(UUID[]::new))
                .update();
    }
}
