package org.hamkke.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.AgreementText.Article;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the signed agreement obliges each side to, by which day, and whether it was kept. */
@Component
public class Obligations {
    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Ledger ledger;
    private final Clock clock;

    Obligations(JdbcClient jdbc, Alliances alliances, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A new version changes what is still open, keeps what was kept, and drops what it no longer holds. */
    void follow(AllianceId id, int number, AgreementText text) {
        for (var pledge : text.pledges()) upsert(id, number, text, pledge);
        jdbc.sql("update agreement.obligations set dropped_at = now(), version = version + 1 where circle_id = ? and number < ? and kept_at is null and dropped_at is null")
                .params(id.value(), number)
                .update();
    }

    private void upsert(AllianceId id, int number, AgreementText text, Pledge pledge) {
        jdbc.sql(
                        """
                        insert into agreement.obligations as o (id, circle_id, pledge_id, number, article, what, organisation_id, person_id, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (circle_id, pledge_id) do update
                           set number = excluded.number, article = excluded.article, what = excluded.what, organisation_id = excluded.organisation_id,
                               person_id = excluded.person_id, due_on = excluded.due_on, dropped_at = null, version = o.version + 1
                         where o.kept_at is null
                        """)
                .params(Ids.next(), id.value(), pledge.id(), number, article(text, pledge), pledge.what(), pledge.organisation())
                .param(pledge.person())
                .param(pledge.due(text.from()))
                .update();
    }

    private static String article(AgreementText text, Pledge pledge) {
        return Optional.ofNullable(pledge.clause()).flatMap(text::article).map(Article::number).map(one -> "제" + one + "조").orElse("");
    }

    static List<AgreementSigned.Promised> promised(AgreementText text) {
        return text.pledges().stream()
                .map(
                        pledge ->
                                new AgreementSigned.Promised(
                                        pledge.id(),
                                        pledge.what(),
                                        new OrganisationId(pledge.organisation()),
                                        Optional.ofNullable(pledge.person()).map(PersonId::new),
                                        pledge.due(text.from())))
                .toList();
    }

    /** Said by the side that owes it; the other side reads it with the evidence. */
    @Transactional
    public void keep(Actor actor, AllianceId id, UUID obligation, String evidence, int version) {
        var found = requireOurs(actor, id, obligation);
        AgreementRule.EVIDENCE_IS_SHORT.require(evidence.strip().length() <= LONGEST, LONGEST);
        int changed =
                jdbc.sql(
                                """
                                update agreement.obligations set kept_at = ?, kept_by = ?, evidence = ?, version = version + 1
                                 where circle_id = ? and id = ? and version = ? and kept_at is null and dropped_at is null
                                """)
                        .params(clock.instant().atOffset(ZoneOffset.UTC), actor.person().value(), evidence.strip(), id.value(), obligation, version)
                        .update();
        StaleVersion.unless(changed == 1);
        enter(actor, id, "agreement.obligation-kept", found, Map.of("what", found.what(), "due", found.dueOn(), "evidence", evidence.strip()));
    }

    /** It was said too early. */
    @Transactional
    public void reopen(Actor actor, AllianceId id, UUID obligation) {
        var found = requireOurs(actor, id, obligation);
        jdbc.sql("update agreement.obligations set kept_at = null, kept_by = null, evidence = '', version = version + 1 where circle_id = ? and id = ? and kept_at is not null")
                .params(id.value(), obligation)
                .update();
        enter(actor, id, "agreement.obligation-reopened", found, Map.of("what", found.what(), "due", found.dueOn()));
    }

    /** By the day they are due. */
    @Transactional(readOnly = true)
    public List<Obligation> of(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        return jdbc.sql(
                        """
                        select b.id, b.number, b.article, b.what, b.organisation_id, o.name as company, trim(p.name || ' ' || p.rank) as person, b.due_on,
                               b.kept_at, (b.kept_at at time zone 'Asia/Seoul')::date as kept_on, trim(k.name || ' ' || k.rank) as kept_by, b.evidence,
                               b.dropped_at is not null as dropped, b.organisation_id = ? as ours, b.version
                          from agreement.obligations b
                          join identity.organisations o on o.id = b.organisation_id
                          left join identity.people p on p.id = b.person_id
                          left join identity.people k on k.id = b.kept_by
                         where b.circle_id = ? order by b.due_on, b.id
                        """)
                .params(actor.organisation().value(), id.value())
                .query(Rows.of(Obligation.class))
                .list();
    }

    public LocalDate today() {
        return Today.by(clock);
    }

    private Obligation requireOurs(Actor actor, AllianceId id, UUID obligation) {
        KernelRule.requireWriter(actor);
        var found = of(actor, id).stream().filter(one -> one.id().equals(obligation)).findFirst().orElseThrow(NotFound::new);
        AgreementRule.OBLIGATION_IS_OURS.require(found.ours());
        return found;
    }

    private void enter(Actor actor, AllianceId id, String kind, Obligation obligation, Map<String, Object> content) {
        ledger.enter(actor, id.circle(), Fact.of(kind, obligation.id(), content));
    }
}
