package org.hamkke.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a partner together with everything it is found by. The facades check who may. */
@Component
class DirectoryWriter {
    /** One round trip for all of it: the directory is filled by the thousand. */
    private static final String INSERT =
            """
            with entered as (insert into partner.partners (id, circle_id, changed_by, search_lines, %s) values (?, ?, ?, ?%s)
                             returning *),
                 found_by as (insert into partner.terms (circle_id, term, partner_id) select ?, term, ? from unnest(?) term),
                 learned as (insert into partner.words (circle_id, kind, word) select ?, kind, word from unnest(?, ?) w (kind, word)
                             on conflict do nothing)
            select * from entered
            """
                    .formatted(
                            String.join(", ", PartnerRows.COLUMNS),
                            ", ?".repeat(PartnerRows.COLUMNS.size()));

    private static final String UPDATE =
            """
            update partner.partners set changed_at = now(), version = version + 1, changed_by = ?, search_lines = ?, %s
             where circle_id = ? and id = ? and version = ? and trashed_at is null
            """
                    .formatted(
                            PartnerRows.COLUMNS.stream()
                                    .map(column -> column + " = ?")
                                    .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final SearchTerms terms;
    private final Vocabulary vocabulary;

    DirectoryWriter(JdbcClient jdbc, SearchTerms terms, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.vocabulary = vocabulary;
    }

    Partner add(Actor actor, Entry entry, List<String> contacts) {
        checkOwner(actor, entry, null);
        var id = PartnerId.next();
        var lines = SearchTerms.lines(entry, contacts);
        var values =
                new ArrayList<@Nullable Object>(
                        List.of(id.value(), circle(actor), actor.person().value(), lines));
        values.addAll(PartnerRows.values(entry));
        values.addAll(
                List.of(
                        circle(actor),
                        id.value(),
                        SearchTerms.of(lines, entry.tags()).toArray(String[]::new)));
        values.addAll(List.of(circle(actor), Vocabulary.kinds(entry), Vocabulary.texts(entry)));
        return expectNewNumber(
                () -> jdbc.sql(INSERT).params(values).query(PartnerRows::partner).single(), entry);
    }

    void change(Actor actor, PartnerRows.Found found, int version, Entry entry) {
        var before = found.partner();
        checkOwner(actor, entry, before.entry().owner());
        var lines = SearchTerms.lines(entry, contactsOf(actor, before.id()));
        var values = new ArrayList<@Nullable Object>(List.of(actor.person().value(), lines));
        values.addAll(PartnerRows.values(entry));
        values.addAll(List.of(circle(actor), before.id().value(), version));
        StaleVersion.unless(
                expectNewNumber(() -> jdbc.sql(UPDATE).params(values).update(), entry) == 1);
        terms.replace(
                circle(actor),
                before.id(),
                SearchTerms.of(found.lines(), before.entry().tags()),
                SearchTerms.of(lines, entry.tags()));
        vocabulary.relearn(circle(actor), before.entry(), entry);
    }

    /** After the people there changed, who are found under their company. */
    void refresh(Actor actor, PartnerRows.Found found) {
        var entry = found.partner().entry();
        var lines = SearchTerms.lines(entry, contactsOf(actor, found.partner().id()));
        if (lines.equals(found.lines())) return;
        jdbc.sql("update partner.partners set search_lines = ? where circle_id = ? and id = ?")
                .params(lines, circle(actor), found.partner().id().value())
                .update();
        terms.replace(
                circle(actor),
                found.partner().id(),
                SearchTerms.of(found.lines(), entry.tags()),
                SearchTerms.of(lines, entry.tags()));
    }

    void trash(Actor actor, PartnerRows.Found found, int version) {
        var partner = found.partner();
        int changed =
                jdbc.sql(
                                """
                                update partner.partners set trashed_at = now(), trashed_by = ?, version = version + 1
                                 where circle_id = ? and id = ? and version = ? and trashed_at is null
                                """)
                        .params(
                                actor.person().value(),
                                circle(actor),
                                partner.id().value(),
                                version)
                        .update();
        StaleVersion.unless(changed == 1);
        terms.replace(
                circle(actor),
                partner.id(),
                SearchTerms.of(found.lines(), partner.entry().tags()),
                java.util.Set.of());
        vocabulary.forget(circle(actor), partner.entry());
    }

    void restore(Actor actor, PartnerRows.Found found) {
        var partner = found.partner();
        expectNewNumber(
                () ->
                        jdbc.sql(
                                        "update partner.partners set trashed_at = null, trashed_by = null, version = version + 1 where circle_id = ? and id = ?")
                                .params(circle(actor), partner.id().value())
                                .update(),
                partner.entry());
        terms.replace(
                circle(actor),
                partner.id(),
                java.util.Set.of(),
                SearchTerms.of(found.lines(), partner.entry().tags()));
        vocabulary.learn(circle(actor), partner.entry());
    }

    private static <T> T expectNewNumber(Supplier<T> write, Entry entry) {
        try {
            return write.get();
        } catch (DuplicateKeyException _) {
            throw PartnerRule.BUSINESS_NUMBER_IS_NEW.refusal(
                    entry.registration().businessWritten());
        }
    }

    private List<String> contactsOf(Actor actor, PartnerId partner) {
        return jdbc.sql(
                        "select name from partner.contacts where circle_id = ? and partner_id = ? and trashed_at is null order by name, id limit 100")
                .params(circle(actor), partner.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Who owned it before may stay, even after leaving; a new owner is a colleague at work. */
    private void checkOwner(Actor actor, Entry entry, @Nullable PersonId before) {
        var owner = entry.owner();
        if (owner == null || owner.equals(before)) return;
        PartnerRule.OWNER_IS_A_COLLEAGUE.require(
                jdbc.sql(
                                "select exists (select from identity.people where id = ? and organisation_id = ? and left_at is null)")
                        .params(owner.value(), actor.organisation().value())
                        .query(Boolean.class)
                        .single());
    }

    private static UUID circle(Actor actor) {
        return actor.ours().id();
    }
}
