package org.hamkke.partner.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.Contact;
import org.hamkke.partner.CrowdRows;
import org.hamkke.partner.Partner;
import org.hamkke.partner.PartnerRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of rows: noted beside each, a chunk at a time. */
@Component
class WrittenRows {
    private final JdbcClient jdbc;

    WrittenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next rows to be written after this one. */
    List<StagedRow> waiting(Actor actor, ImportId id, int after, int most) {
        return jdbc.sql(
                        """
                        select row_number, state, cells, answer, partner_id, candidates, twin from partner.import_rows
                         where circle_id = ? and import_id = ? and row_number > ? and state in ('NEW', 'CHANGED') and not written
                         order by row_number limit ?
                        """)
                .params(actor.ours().id(), id.value(), after, most)
                .query(StagedRows::row)
                .list();
    }

    /** The partners that these rows became. */
    Map<Integer, UUID> partners(Actor actor, ImportId id, Collection<Integer> rows) {
        var partners = new HashMap<Integer, UUID>();
        if (rows.isEmpty()) return partners;
        jdbc.sql(
                        """
                        select row_number, partner_id from partner.import_rows
                         where circle_id = ? and import_id = ? and row_number = any (?) and partner_id is not null and (written or state = 'SAME')
                        """)
                .params(actor.ours().id(), id.value(), rows.toArray(Integer[]::new))
                .query((row, _) -> partners.put(row.getInt(1), row.getObject(2, UUID.class)))
                .list();
        return partners;
    }

    void note(Actor actor, ImportId id, List<Note> notes) {
        if (notes.isEmpty()) return;
        jdbc.sql(
                        """
                        update partner.import_rows r
                           set written = true, partner_id = n.partner_id, before = n.before::jsonb, contact_id = n.contact_id,
                               contact_before = n.contact_before::jsonb, after_version = n.after_version, contact_version = n.contact_version
                          from unnest(?, ?, ?, ?, ?, ?, ?)
                               n (row_number, partner_id, before, contact_id, contact_before, after_version, contact_version)
                         where r.circle_id = ? and r.import_id = ? and r.row_number = n.row_number and r.row_number between ? and ?
                        """)
                .param(notes.stream().map(Note::row).toArray(Integer[]::new))
                .param(notes.stream().map(Note::partner).toArray(UUID[]::new))
                .param(texts(notes, note -> json(note.before())))
                .param(notes.stream().map(Note::contact).toArray(UUID[]::new))
                .param(texts(notes, note -> json(note.contactBefore())))
                .param(notes.stream().map(Note::version).toArray(Integer[]::new))
                .param(notes.stream().map(Note::contactVersion).toArray(Integer[]::new))
                .params(actor.ours().id(), id.value())
                .params(notes.getFirst().row(), notes.getLast().row())
                .update();
    }

    private static @Nullable String json(@Nullable Partner before) {
        return before == null ? null : CrowdRows.of(before);
    }

    private static @Nullable String json(@Nullable Contact before) {
        return before == null ? null : CrowdRows.of(before);
    }

    private static String[] texts(List<Note> notes, Function<Note, @Nullable String> text) {
        return notes.stream().map(text).toArray(String[]::new);
    }

    /** The last rows written before this one, which is the way they are taken back. */
    List<Note> written(Actor actor, ImportId id, int before, int most) {
        return jdbc.sql(
                        """
                        select r.row_number, r.partner_id as row_partner, r.before is not null as has_before, r.contact_id as row_contact,
                               r.contact_before::text, r.after_version, r.contact_version, p.*
                          from partner.import_rows r left join lateral jsonb_populate_record(null::partner.partners, r.before) p on true
                         where r.circle_id = ? and r.import_id = ? and r.row_number < ? and r.written and not r.kept
                         order by r.row_number desc limit ?
                        """)
                .params(actor.ours().id(), id.value(), before, most)
                .query(WrittenRows::written)
                .list();
    }

    private static Note written(ResultSet row, int number) throws SQLException {
        var contactBefore = row.getString("contact_before");
        return new Note(
                row.getInt("row_number"),
                row.getObject("row_partner", UUID.class),
                row.getBoolean("has_before") ? PartnerRows.partner(row, number) : null,
                row.getObject("row_contact", UUID.class),
                contactBefore == null ? null : CrowdRows.contact(contactBefore),
                row.getInt("after_version"),
                row.getInt("contact_version"));
    }

    void undone(Actor actor, ImportId id, List<Integer> undone, List<Integer> kept) {
        for (var rows : List.of(undone, kept)) {
            if (rows.isEmpty()) continue;
            jdbc.sql(
                            "update partner.import_rows set written = ?, kept = ? where circle_id = ? and import_id = ? and row_number = any (?)")
                    .params(rows == kept, rows == kept, actor.ours().id(), id.value())
                    .param(rows.toArray(Integer[]::new))
                    .update();
        }
    }

    /** For the rows that are taken back in a later chunk. */
    void shift(Actor actor, ImportId id, int before, List<Withdrawal.Shift> shifts) {
        if (shifts.isEmpty()) return;
        shift(actor, id, before, shifts, "partner_id", "after_version");
        shift(actor, id, before, shifts, "contact_id", "contact_version");
    }

    private void shift(
            Actor actor,
            ImportId id,
            int before,
            List<Withdrawal.Shift> shifts,
            String subject,
            String version) {
        jdbc.sql(
                        """
                        update partner.import_rows r set %2$s = s.moved from unnest(?, ?, ?) s (subject, version, moved)
                         where r.circle_id = ? and r.import_id = ? and r.row_number < ? and r.written and r.%1$s = s.subject and r.%2$s = s.version
                        """
                                .formatted(subject, version))
                .param(shifts.stream().map(Withdrawal.Shift::subject).toArray(UUID[]::new))
                .param(shifts.stream().map(Withdrawal.Shift::from).toArray(Integer[]::new))
                .param(shifts.stream().map(Withdrawal.Shift::to).toArray(Integer[]::new))
                .params(actor.ours().id(), id.value(), before)
                .update();
    }

    /** Somebody has brought the very same since. */
    void same(Actor actor, ImportId id, List<Integer> rows) {
        mark(actor, id, rows, RowState.SAME, null);
    }

    /** They stay in the import, to be looked at. */
    void setBack(Actor actor, ImportId id, Setback why, List<Integer> rows) {
        mark(actor, id, rows, why == Setback.REFUSED ? RowState.ERROR : RowState.ASK, why);
    }

    private void mark(
            Actor actor, ImportId id, List<Integer> rows, RowState state, @Nullable Setback why) {
        if (rows.isEmpty()) return;
        jdbc.sql(
                        "update partner.import_rows set state = ?, setback = ? where circle_id = ? and import_id = ? and row_number = any (?)")
                .param(state.name())
                .param(why == null ? null : why.name())
                .params(actor.ours().id(), id.value(), rows.toArray(Integer[]::new))
                .update();
    }
}
