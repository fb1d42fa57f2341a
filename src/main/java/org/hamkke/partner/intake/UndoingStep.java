package org.hamkke.partner.intake;

import org.hamkke.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.Contact;
import org.hamkke.partner.ContactId;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Partner;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerRows;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back, last row first: new partners into the 휴지통, changed ones as they stood. What somebody worked on since stays. */
@Component
class UndoingStep {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final ImportShelf shelf;
    private final Partners partners;
    private final Contacts contacts;
    private final TransactionTemplate transactions;

    UndoingStep(
            JdbcClient jdbc,
            ImportShelf shelf,
            Partners partners,
            Contacts contacts,
            TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.partners = partners;
        this.contacts = contacts;
        this.transactions = transactions;
    }

    private record Written(
            int rowNumber,
            String state,
            UUID partnerId,
            @Nullable UUID contactId,
            int afterVersion,
            boolean hasContactBefore) {}

    void take(Actor actor, ImportId id, Batches batches) {
        for (int dealt = 1; dealt > 0; ) {
            dealt = batches.one(() -> undo(actor, id, written(actor, id)));
            if (dealt < 0) return;
        }
        transactions.executeWithoutResult(
                _ -> shelf.step(actor, id, ImportState.UNDOING, ImportState.UNDONE));
    }

    private List<Written> written(Actor actor, ImportId id) {
        return jdbc.sql(
                        """
                        select row_number, state, partner_id, contact_id, after_version, contact_before is not null as has_contact_before
                          from partner.import_rows where circle_id = ? and import_id = ? and written and not kept order by row_number desc limit ?
                        """)
                .params(actor.ours().id(), id.value(), BATCH)
                .query(Rows.of(Written.class))
                .list();
    }

    private int undo(Actor actor, ImportId id, List<Written> rows) {
        for (var row : rows) undo(actor, id, row);
        return rows.size();
    }

    private void undo(Actor actor, ImportId id, Written row) {
        var partner = partners.get(actor, new PartnerId(row.partnerId()));
        var untouched =
                partner.trashedAt().isEmpty() && partner.version() == version(actor, id, row);
        if (untouched && row.state().equals(RowState.NEW.name()))
            partners.trash(actor, partner.id(), partner.version());
        else if (untouched) restore(actor, id, row, partner);
        mark(actor, id, row, untouched);
    }

    /** As it is now: taking back a later row moved it on. */
    private int version(Actor actor, ImportId id, Written row) {
        return jdbc.sql(
                        "select after_version from partner.import_rows where circle_id = ? and import_id = ? and row_number = ?")
                .params(actor.ours().id(), id.value(), row.rowNumber())
                .query(Integer.class)
                .single();
    }

    private void restore(Actor actor, ImportId id, Written row, Partner partner) {
        var before = before(actor, id, row);
        if (!before.entry().equals(partner.entry())) {
            partners.change(actor, partner.id(), partner.version(), before.entry());
            moveOn(actor, id, row, before.version(), partner.version() + 1);
        }
        if (row.contactId() != null) restorePerson(actor, id, row, new ContactId(row.contactId()));
    }

    private Partner before(Actor actor, ImportId id, Written row) {
        return jdbc.sql(
                        """
                        select (jsonb_populate_record(null::partner.partners, before)).* from partner.import_rows
                         where circle_id = ? and import_id = ? and row_number = ?
                        """)
                .params(actor.ours().id(), id.value(), row.rowNumber())
                .query(PartnerRows::partner)
                .single();
    }

    /** An earlier row of the same import left this partner at that version. */
    private void moveOn(Actor actor, ImportId id, Written row, int from, int to) {
        jdbc.sql(
                        """
                        update partner.import_rows set after_version = ?
                         where circle_id = ? and import_id = ? and partner_id = ? and after_version = ? and written and row_number < ?
                        """)
                .params(to, actor.ours().id(), id.value(), row.partnerId(), from, row.rowNumber())
                .update();
    }

    private void restorePerson(Actor actor, ImportId id, Written row, ContactId person) {
        var partner = new PartnerId(row.partnerId());
        var standing =
                contacts.of(actor, partner).stream()
                        .filter(contact -> contact.id().equals(person))
                        .findFirst();
        if (standing.isEmpty()) return;
        var before = row.hasContactBefore() ? personBefore(actor, id, row) : null;
        if (before == null && standing.get().version() == 0) contacts.trash(actor, partner, person);
        if (before != null && standing.get().version() == before.version() + 1)
            contacts.change(actor, partner, person, standing.get().version(), before.entry());
    }

    private Contact personBefore(Actor actor, ImportId id, Written row) {
        return jdbc.sql(
                        """
                        select (jsonb_populate_record(null::partner.contacts, contact_before)).* from partner.import_rows
                         where circle_id = ? and import_id = ? and row_number = ?
                        """)
                .params(actor.ours().id(), id.value(), row.rowNumber())
                .query(UndoingStep::contact)
                .single();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return Contacts.contact(row, number);
    }

    private void mark(Actor actor, ImportId id, Written row, boolean undone) {
        jdbc.sql(
                        "update partner.import_rows set written = not ?, kept = not ? where circle_id = ? and import_id = ? and row_number = ?")
                .params(undone, undone, actor.ours().id(), id.value(), row.rowNumber())
                .update();
    }
}
