package org.hamkke.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people at our partners. */
@Component
public class Contacts {
    /** In the order of {@link #values}. */
    static final List<String> COLUMNS =
            List.of(
                    "name",
                    "rank",
                    "position",
                    "department",
                    "email",
                    "phone",
                    "language",
                    "notes");

    private static final String SELECT =
            "select id, partner_id, version, "
                    + String.join(", ", COLUMNS)
                    + " from partner.contacts ";

    private final JdbcClient jdbc;
    private final Guard guard;
    private final DirectoryWriter writer;

    Contacts(JdbcClient jdbc, Guard guard, DirectoryWriter writer) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.writer = writer;
    }

    @Transactional
    public ContactId add(Actor actor, PartnerId partner, ContactEntry entry) {
        var found = writable(actor, partner);
        var id = insert(actor, partner, entry);
        writer.refresh(actor, found);
        return id;
    }

    ContactId insert(Actor actor, PartnerId partner, ContactEntry entry) {
        var id = ContactId.next();
        jdbc.sql(
                        """
                        insert into partner.contacts (id, circle_id, partner_id, changed_by, name, rank, position, department, email, phone, language, notes)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), actor.ours().id(), partner.value(), actor.person().value())
                .params(values(entry))
                .update();
        return id;
    }

    @Transactional
    public void change(
            Actor actor, PartnerId partner, ContactId id, int version, ContactEntry entry) {
        var found = writable(actor, partner);
        get(actor, partner, id);
        int changed =
                jdbc.sql(
                                """
                                update partner.contacts set changed_by = ?, name = ?, rank = ?, position = ?, department = ?, email = ?, phone = ?,
                                       language = ?, notes = ?, changed_at = now(), version = version + 1
                                 where circle_id = ? and partner_id = ? and id = ? and version = ? and trashed_at is null
                                """)
                        .param(actor.person().value())
                        .params(values(entry))
                        .params(actor.ours().id(), partner.value(), id.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        writer.refresh(actor, found);
    }

    /** Can be taken back by {@link #restore}. */
    @Transactional
    public void trash(Actor actor, PartnerId partner, ContactId id) {
        mark(actor, partner, id, "trashed_at = now(), trashed_by = identity.actor()");
    }

    @Transactional
    public void restore(Actor actor, PartnerId partner, ContactId id) {
        mark(actor, partner, id, "trashed_at = null, trashed_by = null");
    }

    private void mark(Actor actor, PartnerId partner, ContactId id, String change) {
        var found = writable(actor, partner);
        int changed =
                jdbc.sql(
                                "update partner.contacts set %s, version = version + 1 where circle_id = ? and partner_id = ? and id = ?"
                                        .formatted(change))
                        .params(actor.ours().id(), partner.value(), id.value())
                        .update();
        guard.visible(actor, actor.ours(), changed == 1 ? id : null);
        writer.refresh(actor, found);
    }

    @Transactional(readOnly = true)
    public Contact get(Actor actor, PartnerId partner, ContactId id) {
        var found =
                jdbc.sql(
                                SELECT
                                        + "where circle_id = ? and partner_id = ? and id = ? and trashed_at is null")
                        .params(actor.ours().id(), partner.value(), id.value())
                        .query(Contacts::contact)
                        .optional();
        return guard.visible(actor, actor.ours(), found.orElse(null));
    }

    @Transactional(readOnly = true)
    public List<Contact> of(Actor actor, PartnerId partner) {
        return of(actor, List.of(partner));
    }

    @Transactional(readOnly = true)
    public List<Contact> of(Actor actor, Collection<PartnerId> partners) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(
                        SELECT
                                + "where circle_id = ? and partner_id = any (?) and trashed_at is null order by name, id")
                .params(
                        actor.ours().id(),
                        partners.stream().map(PartnerId::value).toArray(UUID[]::new))
                .query(Contacts::contact)
                .list();
    }

    private PartnerRows.Found writable(Actor actor, PartnerId partner) {
        KernelRule.requireWriter(actor);
        var found =
                jdbc.sql(
                                PartnerRows.SELECT
                                        + "where circle_id = ? and id = ? and trashed_at is null for update")
                        .params(actor.ours().id(), partner.value())
                        .query(PartnerRows::found)
                        .optional();
        return guard.visible(actor, actor.ours(), found.orElse(null));
    }

    static List<Object> values(ContactEntry entry) {
        return List.of(
                entry.name(),
                entry.rank(),
                entry.position(),
                entry.department(),
                entry.email(),
                entry.phone(),
                entry.language(),
                entry.notes());
    }

    /** Back from {@link #values}. */
    static ContactEntry entry(List<String> values) {
        return new ContactEntry(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7));
    }

    static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                new PartnerId(row.getObject("partner_id", UUID.class)),
                row.getInt("version"),
                new ContactEntry(
                        row.getString("name"),
                        row.getString("rank"),
                        row.getString("position"),
                        row.getString("department"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("language"),
                        row.getString("notes")));
    }
}
