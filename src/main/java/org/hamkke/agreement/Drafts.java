package org.hamkke.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one draft of an alliance, open to both sides. */
@Component
public class Drafts {
    private static final int ROOM = 100;
    private static final int USUAL_MONTHS = 24;
    private static final int DAYS_TO_SIGN = 14;

    private final DraftRows rows;
    private final ClauseRows clauses;
    private final DraftSources sources;
    private final Alliances alliances;
    private final Ledger ledger;
    private final Clock clock;

    Drafts(
            DraftRows rows,
            ClauseRows clauses,
            DraftSources sources,
            Alliances alliances,
            Ledger ledger,
            Clock clock) {
        this.rows = rows;
        this.clauses = clauses;
        this.sources = sources;
        this.alliances = alliances;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Drafts every standard clause from the design. A second request in the same second changes nothing. */
    @Transactional
    public void begin(Actor actor, AllianceId id) {
        KernelRule.requireWriter(actor);
        var alliance = alliances.get(actor, id);
        AgreementRule.PARTIES_ARE_SEATED.require(alliance.seats().size() >= 2);
        var terms =
                new Terms(
                        Words.t(Language.KOREAN, "agreement.title", alliance.name()),
                        LocalDate.now(clock).plusDays(DAYS_TO_SIGN),
                        USUAL_MONTHS,
                        true);
        if (!rows.insert(actor, id, terms)) return;
        var standard = StandardClauses.inOrder(sources.of(actor, alliance), terms);
        for (var kind : ClauseKind.values()) if (kind.standard()) insert(actor, id, standard, kind);
        ledger.enter(
                actor,
                id.circle(),
                Fact.of("agreement.drafted", id.value(), Map.of("title", terms.title())));
    }

    private void insert(Actor actor, AllianceId id, StandardClauses standard, ClauseKind kind) {
        var text = standard.text(kind);
        clauses.insert(
                actor, id, kind, (kind.ordinal() + 1) * ROOM, standard.heading(kind), text, text);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        return rows.head(id).map(head -> draft(actor, alliance, head));
    }

    @Transactional(readOnly = true)
    public Draft get(Actor actor, AllianceId id) {
        return find(actor, id).orElseThrow(org.hamkke.kernel.NotFound::new);
    }

    /** Title, first day and length; the article on the term follows as long as nobody has reworded it. */
    @Transactional
    public void settle(Actor actor, AllianceId id, Terms terms, int version) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, id);
        rows.settle(id, terms, version);
        var draft = get(actor, id);
        draft.clauses().stream()
                .filter(clause ->
                        clause.kind() == ClauseKind.TERM
                                && !clause.reworded()
                                && draft.fresh().containsKey(clause.id()))
                .forEach(clause ->
                        follow(
                                actor,
                                id,
                                clause,
                                draft.fresh().getOrDefault(clause.id(), clause.text())));
        enter(actor, id, terms);
    }

    private void follow(Actor actor, AllianceId id, Clause clause, String text) {
        clauses.write(actor, id, clause.id(), clause.heading(), text, text, clause.version());
    }

    private void enter(Actor actor, AllianceId id, Terms terms) {
        Map<String, Object> content =
                Map.of(
                        "title",
                        terms.title(),
                        "from",
                        terms.from(),
                        "months",
                        terms.months(),
                        "renews",
                        terms.renews());
        ledger.enter(actor, id.circle(), Fact.of("agreement.terms-changed", id.value(), content));
    }

    Composition composition(Actor actor, AllianceSummary alliance, Terms terms) {
        return new Composition(
                sources.of(actor, alliance),
                terms,
                clauses.of(alliance.id()),
                rows.pledges(alliance.id()));
    }

    private Draft draft(Actor actor, AllianceSummary alliance, DraftRows.Head head) {
        var composed = composition(actor, alliance, head.terms());
        return new Draft(
                alliance,
                head.terms(),
                head.version(),
                composed.clauses(),
                composed.text(),
                composed.fresh(),
                composed.english());
    }

    /** An agreement under Korean law goes by the days of Seoul, and so does the clock. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
