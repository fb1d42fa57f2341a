package org.hamkke.partner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory's verbs for many partners at once, with as many statements for a thousand as for one. They belong into one
 * transaction that begins with {@link #takeTurn}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ManyPartners {
    private final JdbcClient jdbc;
    private final Guard guard;
    private final CrowdWriter writer;
    private final Contacts contacts;

    ManyPartners(JdbcClient jdbc, Guard guard, CrowdWriter writer, Contacts contacts) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.writer = writer;
        this.contacts = contacts;
    }

    /** One crowd at a time enters a directory, so that of two bringing the same companies the second meets those of the first. */
    public void takeTurn(Actor actor) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, actor.ours());
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("partner.crowd " + actor.ours().id())
                .query(Integer.class)
                .single();
    }

    /** Those of them that are in the directory, which nobody else changes until the transaction ends. */
    public List<Standing> hold(Actor actor, Collection<UUID> ids) {
        guard.requireInside(actor, actor.ours());
        if (ids.isEmpty()) return List.of();
        var held =
                jdbc.sql(
                                PartnerRows.SELECT
                                        + "where circle_id = ? and id = any (?) and trashed_at is null order by id for update")
                        .params(actor.ours().id(), ids.toArray(UUID[]::new))
                        .query(PartnerRows::found)
                        .list();
        var people =
                contacts
                        .of(actor, held.stream().map(found -> found.partner().id()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Contact::partner));
        return held.stream()
                .map(found ->
                        new Standing(
                                found.partner(),
                                people.getOrDefault(found.partner().id(), List.of()),
                                found.lines()))
                .toList();
    }

    /** Fresh ones. */
    public void add(Actor actor, List<Standing> fresh) {
        if (!fresh.isEmpty()) writer.add(actor, fresh);
    }

    /** Held ones. */
    public void change(Actor actor, List<Turn> turns) {
        if (!turns.isEmpty()) writer.change(actor, turns);
    }

    /** Held ones into the 휴지통. */
    public void trash(Actor actor, List<Standing> held) {
        if (!held.isEmpty()) writer.trash(actor, held);
    }
}
