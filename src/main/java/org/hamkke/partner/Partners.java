package org.hamkke.partner;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.kernel.TrashDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory's verbs. Everything in it belongs to the actor's own organisation. */
@Component
public class Partners {
    private static final int MOST_CANDIDATES = 50;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final DirectoryWriter writer;
    private final Directory directory;
    private final Contacts contacts;
    private final Clock clock;

    Partners(
            JdbcClient jdbc,
            Guard guard,
            DirectoryWriter writer,
            Directory directory,
            Contacts contacts,
            Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.writer = writer;
        this.directory = directory;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional
    public PartnerId add(Actor actor, Entry entry) {
        return entered(actor, entry).id();
    }

    /** And gives it back as it now stands. */
    @Transactional
    public Partner entered(Actor actor, Entry entry) {
        requireWriterInside(actor);
        return writer.add(actor, entry, List.of());
    }

    /** With somebody we know there. */
    @Transactional
    public PartnerId add(Actor actor, Entry entry, ContactEntry contact) {
        requireWriterInside(actor);
        var id = writer.add(actor, entry, List.of(contact.name())).id();
        contacts.insert(actor, id, contact);
        return id;
    }

    /** @throws StaleVersion when someone saved after this version */
    @Transactional
    public void change(Actor actor, PartnerId id, int version, Entry entry) {
        requireWriterInside(actor);
        writer.change(actor, lively(actor, id), version, entry);
    }

    /** Onto the wish list, or off it again. */
    @Transactional
    public PartnerStatus wish(Actor actor, PartnerId id) {
        requireWriterInside(actor);
        var found = lively(actor, id);
        var status = found.partner().entry().status();
        PartnerRule.STATUS_LETS_WISH.require(status.mayBeWished());
        var turned =
                status == PartnerStatus.WISHED ? PartnerStatus.CANDIDATE : PartnerStatus.WISHED;
        writer.change(
                actor, found, found.partner().version(), found.partner().entry().with(turned));
        return turned;
    }

    /** Into the 휴지통, from where it can be restored for 30 days. */
    @Transactional
    public void trash(Actor actor, PartnerId id, int version) {
        requireWriterInside(actor);
        writer.trash(actor, lively(actor, id), version);
    }

    @Transactional
    public void restore(Actor actor, PartnerId id) {
        requireWriterInside(actor);
        var found = guard.visible(actor, actor.ours(), row(actor, id).orElse(null));
        if (found.partner().trashedAt().isPresent())
            writer.restore(actor, stillThere(actor, found));
    }

    /** Also one that lies in the 휴지통. */
    @Transactional(readOnly = true)
    public Partner get(Actor actor, PartnerId id) {
        return guard.visible(actor, actor.ours(), row(actor, id).orElse(null)).partner();
    }

    /** Those of them that are in the directory, in no particular order. */
    @Transactional(readOnly = true)
    public List<PartnerSummary> find(Actor actor, Collection<PartnerId> ids) {
        guard.requireInside(actor, actor.ours());
        return jdbc
                .sql(PartnerRows.SELECT + "where circle_id = ? and id = any (?)")
                .params(actor.ours().id(), ids.stream().map(PartnerId::value).toArray(UUID[]::new))
                .query(PartnerRows::partner)
                .stream()
                .map(Partner::summary)
                .toList();
    }

    /** Those in the directory that bear one of these numbers, codes or name keys, as {@link org.hamkke.kernel.CompanyName#key}. */
    @Transactional(readOnly = true)
    public List<Partner> known(
            Actor actor,
            Collection<String> businessNumbers,
            Collection<String> corporateCodes,
            Collection<String> nameKeys) {
        guard.requireInside(actor, actor.ours());
        var circle = actor.ours().id();
        return jdbc.sql(
                        PartnerRows.SELECT
                                + """
                                where id in (
                                    select id from partner.partners where circle_id = ? and trashed_at is null and business_number <> '' and business_number = any (?)
                                    union
                                    select id from partner.partners where circle_id = ? and trashed_at is null and corporate_code <> '' and corporate_code = any (?)
                                    union
                                    select id from partner.partners where circle_id = ? and trashed_at is null and name_key = any (?))
                                """)
                .params(
                        circle,
                        array(businessNumbers),
                        circle,
                        array(corporateCodes),
                        circle,
                        array(nameKeys))
                .query(PartnerRows::partner)
                .list();
    }

    /** Whole partners in the directory, in no particular order. */
    @Transactional(readOnly = true)
    public List<Partner> all(Actor actor, Collection<UUID> ids) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(
                        PartnerRows.SELECT
                                + "where circle_id = ? and id = any (?) and trashed_at is null")
                .params(actor.ours().id(), ids.toArray(UUID[]::new))
                .query(PartnerRows::partner)
                .list();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** For a field that searches while one types, by name; everything in order of name while nothing is typed. */
    @Transactional(readOnly = true)
    public List<PartnerSummary> candidates(Actor actor, String typed, int most) {
        var filter = PartnerFilter.searching(typed);
        return directory
                .list(actor, filter, PartnerOrder.NAME, null, Math.min(most, MOST_CANDIDATES))
                .items()
                .stream()
                .map(Listed::summary)
                .toList();
    }

    private void requireWriterInside(Actor actor) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, actor.ours());
    }

    private PartnerRows.Found stillThere(Actor actor, PartnerRows.Found found) {
        var since = TrashDays.since(clock);
        return guard.visible(
                actor,
                actor.ours(),
                found.partner().trashedAt().filter(since::isBefore).isPresent() ? found : null);
    }

    private PartnerRows.Found lively(Actor actor, PartnerId id) {
        var found = row(actor, id).filter(row -> row.partner().trashedAt().isEmpty()).orElse(null);
        return guard.visible(actor, actor.ours(), found);
    }

    private Optional<PartnerRows.Found> row(Actor actor, PartnerId id) {
        return jdbc.sql(PartnerRows.SELECT + "where circle_id = ? and id = ?")
                .params(actor.ours().id(), id.value())
                .query(PartnerRows::found)
                .optional();
    }
}
