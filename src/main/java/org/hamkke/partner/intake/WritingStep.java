package org.hamkke.partner.intake;

import static org.hamkke.shell.Words.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.Contact;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Partner;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** From waiting rows into the directory. Each row notes what it changed, in the same transaction, so nothing is written twice. */
@Component
class WritingStep {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final ImportShelf shelf;
    private final Partners partners;
    private final Contacts contacts;
    private final TransactionTemplate transactions;

    WritingStep(
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

    void take(Actor actor, ImportId id, Batches batches) {
        var settled = Objects.requireNonNull(transactions.execute(_ -> shelf.get(actor, id)));
        for (int dealt = 1; dealt > 0; ) {
            dealt = batch(actor, settled, batches);
            if (dealt < 0) return;
        }
        transactions.executeWithoutResult(_ -> {
            shelf.step(actor, id, ImportState.WRITING, ImportState.DONE);
            shelf.dropFile(actor, id);
        });
    }

    /** One row that the directory refuses after all must not hold up its neighbours. */
    private int batch(Actor actor, Import settled, Batches batches) {
        try {
            return batches.one(() -> write(actor, settled, waiting(actor, settled.id(), BATCH)));
        } catch (RuleViolation | StaleVersion | NotFound _) {
            return oneByOne(actor, settled, batches);
        }
    }

    private int oneByOne(Actor actor, Import settled, Batches batches) {
        int dealt = 0;
        for (int i = 0; i < BATCH; i++) {
            int one = single(actor, settled, batches);
            if (one <= 0) return one < 0 ? one : dealt;
            dealt += one;
        }
        return dealt;
    }

    private int single(Actor actor, Import settled, Batches batches) {
        try {
            return batches.one(() -> write(actor, settled, waiting(actor, settled.id(), 1)));
        } catch (RuleViolation | StaleVersion | NotFound _) {
            return batches.one(() -> setAside(actor, settled.id()));
        }
    }

    /** The row stays in the import as an error, to be looked at. */
    private int setAside(Actor actor, ImportId id) {
        var row = waiting(actor, id, 1).getFirst();
        return jdbc.sql(
                        "update partner.import_rows set state = 'ERROR' where circle_id = ? and import_id = ? and row_number = ?")
                .params(actor.ours().id(), id.value(), row.number())
                .update();
    }

    private List<StagedRow> waiting(Actor actor, ImportId id, int most) {
        return jdbc.sql(
                        """
                        select row_number, state, cells, answer, partner_id, candidates, twin from partner.import_rows
                         where circle_id = ? and import_id = ? and state in ('NEW', 'CHANGED') and not written order by row_number limit ?
                        """)
                .params(actor.ours().id(), id.value(), most)
                .query(StagedRows::row)
                .list();
    }

    private int write(Actor actor, Import settled, List<StagedRow> rows) {
        var mapping = ImportColumns.of(settled);
        var reason = t("partner.import.reason", settled.fileName());
        var known =
                Acquaintances.ofIds(
                        actor,
                        partners,
                        contacts,
                        rows.stream()
                                .map(StagedRow::partner)
                                .flatMap(Stream::ofNullable)
                                .distinct()
                                .toList());
        var added = new LinkedHashMap<Integer, PartnerId>();
        for (var row : rows) {
            var understood = Understood.of(mapping, row.source(), reason);
            if (row.state() == RowState.NEW) added.put(row.number(), add(actor, understood));
            else
                change(
                        actor,
                        settled.id(),
                        row,
                        understood,
                        meant(actor, row, added, known, settled.id()));
        }
        noteAdded(actor, settled.id(), added);
        return rows.size();
    }

    private Partner meant(
            Actor actor,
            StagedRow row,
            Map<Integer, PartnerId> added,
            Acquaintances known,
            ImportId id) {
        var twin = row.twin();
        if (twin != null) {
            var fresh = added.get(twin);
            return partners.get(actor, fresh == null ? twin(actor, id, twin) : fresh);
        }
        var partner = known.get(row.partner());
        if (partner == null) throw new NotFound();
        return partners.get(actor, partner.id());
    }

    private void noteAdded(Actor actor, ImportId id, Map<Integer, PartnerId> added) {
        jdbc.sql(
                        """
                        update partner.import_rows r set written = true, partner_id = a.partner_id, after_version = 0
                          from unnest(?, ?) a (row_number, partner_id)
                         where r.circle_id = ? and r.import_id = ? and r.row_number = a.row_number
                        """)
                .param(added.keySet().toArray(Integer[]::new))
                .param(added.values().stream().map(PartnerId::value).toArray(UUID[]::new))
                .params(actor.ours().id(), id.value())
                .update();
    }

    private PartnerId add(Actor actor, Understood row) {
        var entry = row.merged(Entry.named(row.name()));
        var contact = row.contact(null);
        return contact == null ? partners.add(actor, entry) : partners.add(actor, entry, contact);
    }

    private void change(
            Actor actor, ImportId id, StagedRow row, Understood understood, Partner partner) {
        var person =
                contacts.of(actor, partner.id()).stream()
                        .filter(contact -> understood.names(contact.entry()))
                        .findFirst()
                        .orElse(null);
        keepBefore(actor, id, row, partner.id(), person);
        var merged = understood.merged(partner.entry());
        var version = partner.version();
        if (!merged.equals(partner.entry()))
            partners.change(actor, partner.id(), version++, merged);
        note(
                actor,
                id,
                row,
                partner.id(),
                changed(actor, partner.id(), understood, person),
                version);
    }

    /** The person added or changed; null when the row says nothing new of anybody. */
    private @Nullable UUID changed(
            Actor actor, PartnerId partner, Understood row, @Nullable Contact person) {
        var merged = row.contact(person == null ? null : person.entry());
        if (merged == null || person != null && merged.equals(person.entry())) return null;
        if (person == null) return contacts.add(actor, partner, merged).value();
        contacts.change(actor, partner, person.id(), person.version(), merged);
        return person.id().value();
    }

    private void keepBefore(
            Actor actor, ImportId id, StagedRow row, PartnerId partner, @Nullable Contact person) {
        jdbc.sql(
                        """
                        update partner.import_rows r
                           set before = (select to_jsonb(p) from partner.partners p where p.circle_id = r.circle_id and p.id = ?),
                               contact_before = (select to_jsonb(c) from partner.contacts c where c.circle_id = r.circle_id and c.id = ?)
                         where circle_id = ? and import_id = ? and row_number = ?
                        """)
                .params(partner.value())
                .param(person == null ? null : person.id().value())
                .params(actor.ours().id(), id.value(), row.number())
                .update();
    }

    private void note(
            Actor actor,
            ImportId id,
            StagedRow row,
            PartnerId partner,
            @Nullable UUID contact,
            int version) {
        jdbc.sql(
                        """
                        update partner.import_rows set written = true, partner_id = ?, contact_id = ?, after_version = ?
                         where circle_id = ? and import_id = ? and row_number = ?
                        """)
                .params(partner.value())
                .param(contact)
                .params(version, actor.ours().id(), id.value(), row.number())
                .update();
    }

    private PartnerId twin(Actor actor, ImportId id, int number) {
        return jdbc.sql(
                        "select partner_id from partner.import_rows where circle_id = ? and import_id = ? and row_number = ? and partner_id is not null")
                .params(actor.ours().id(), id.value(), number)
                .query(UUID.class)
                .optional()
                .map(PartnerId::new)
                .orElseThrow(NotFound::new);
    }
}
