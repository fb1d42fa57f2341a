package org.hamkke.fit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Difference;
import org.hamkke.fit.picture.Differences;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.picture.Verdict;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was chosen and why, with a frozen picture of what it rested on; its hash stands in the company's own chain. */
@Component
public class SelectionRecords {
    private final Selections selections;
    private final BasisTaker taker;
    private final RecordRows rows;
    private final Proofs proofs;
    private final Seats seats;
    private final Guard guard;
    private final Ledger ledger;
    private final Clock clock;

    SelectionRecords(
            Selections selections,
            BasisTaker taker,
            RecordRows rows,
            Proofs proofs,
            Seats seats,
            Guard guard,
            Ledger ledger,
            Clock clock) {
        this.selections = selections;
        this.taker = taker;
        this.rows = rows;
        this.proofs = proofs;
        this.seats = seats;
        this.guard = guard;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What a decision would rest on now. */
    @Transactional(readOnly = true)
    public Basis basis(Actor actor, SelectionId id) {
        selections.get(actor, id);
        return taker.whole(actor, id);
    }

    /** Whether that is at hand, or how sure the ranking is still being worked out. */
    @Transactional(readOnly = true)
    public boolean isReady(Actor actor, SelectionId id) {
        selections.get(actor, id);
        return taker.isReady(actor, id);
    }

    /** The part of it that is at hand at once: without other methods, and without how sure it is. */
    @Transactional(readOnly = true)
    public Basis brief(Actor actor, SelectionId id) {
        selections.get(actor, id);
        return taker.brief(actor, id);
    }

    /**
     * Takes the picture and enters its hash.
     *
     * @param seen the hash of the basis that the decision was made upon
     * @param version how many records there were then
     * @return its number
     * @throws StaleVersion when scores, weights or candidates changed since, or someone else recorded first
     */
    @Transactional
    public int decide(
            Actor actor, SelectionId id, int version, ContentHash seen, DecisionPlan plan) {
        KernelRule.requireManager(actor);
        selections.get(actor, id);
        rows.lock(actor, id);
        int earlier = rows.count(actor, id);
        StaleVersion.unless(earlier == version);
        var basis = taker.whole(actor, id);
        StaleVersion.unless(basis.hash().equals(seen));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        plan.check(basis, earlier > 0, Formats.day(now));
        var picture = new Picture(basis, verdict(actor, id, plan, earlier, now));
        return keep(actor, id, earlier + 1, picture);
    }

    private int keep(Actor actor, SelectionId id, int number, Picture picture) {
        var text = picture.text();
        var record = Ids.next();
        rows.insert(actor, id, record, number, picture, text);
        ledger.enter(
                actor, actor.ours(), Fact.of(Proofs.KIND, record, content(number, picture, text)));
        return number;
    }

    private Verdict verdict(
            Actor actor, SelectionId id, DecisionPlan plan, int earlier, Instant now) {
        return new Verdict(
                plan.chosenIds(),
                plan.method(),
                plan.reason(),
                Objects.requireNonNull(plan.decidedOn()),
                plan.deciders(),
                plan.dissents(),
                actor.person().value(),
                seats.person(actor.person()).titled(),
                now,
                earlier == 0 ? null : superseded(actor, id, earlier, plan.superseding()));
    }

    private Verdict.@Nullable Superseded superseded(
            Actor actor, SelectionId id, int number, String why) {
        return rows.find(actor, id, number)
                .map(row -> new Verdict.Superseded(number, row.hash().value(), why))
                .orElse(null);
    }

    private static Map<String, Object> content(int number, Picture picture, String text) {
        var decision = picture.decision();
        var content = new TreeMap<String, Object>();
        content.put("name", picture.basis().name());
        content.put("selectionId", picture.basis().selection());
        content.put("number", number);
        content.put("contentHash", ContentHash.ofText(text).value());
        content.put("chosen", picture.chosen().stream().map(Runner::name).toList());
        content.put("method", decision.method());
        content.put("decidedOn", decision.decidedOn());
        content.put("deciders", decision.deciders());
        content.put("dissenters", decision.dissents().stream().map(Dissent::who).toList());
        var supersedes = decision.supersedes();
        if (supersedes != null) content.put("supersedes", supersedes.number());
        return content;
    }

    @Transactional(readOnly = true)
    public SelectionRecord get(Actor actor, SelectionId id, int number) {
        selections.get(actor, id);
        var row = guard.visible(actor, actor.ours(), rows.find(actor, id, number).orElse(null));
        return new SelectionRecord(
                row.id(),
                id,
                number,
                row.latest(),
                row.text(),
                Picture.read(row.text()),
                proofs.of(actor, row));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RecordLine> list(Actor actor, SelectionId id) {
        selections.get(actor, id);
        return rows.list(actor, id);
    }

    /** What is no longer as the record shows it. */
    @Transactional(readOnly = true)
    public List<Difference> since(Actor actor, SelectionRecord record) {
        return Differences.between(
                record.picture().basis(), taker.brief(actor, record.selection()));
    }
}
