package org.hamkke.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The articles of the draft: written, added, moved, taken out. */
@Component
public class Clauses {
    public static final int LONGEST_HEADING = 120;
    public static final int LONGEST_TEXT = 8000;

    private final DraftRows draft;
    private final ClauseRows clauses;
    private final ClauseOrder order;
    private final Drafts drafts;
    private final Alliances alliances;
    private final ClauseFacts facts;

    Clauses(
            DraftRows draft,
            ClauseRows clauses,
            ClauseOrder order,
            Drafts drafts,
            Alliances alliances,
            ClauseFacts facts) {
        this.draft = draft;
        this.clauses = clauses;
        this.order = order;
        this.drafts = drafts;
        this.alliances = alliances;
        this.facts = facts;
    }

    @Transactional
    public void write(
            Actor actor, AllianceId id, UUID clause, String heading, String text, int version) {
        requireWriter(actor, id);
        check(heading, text);
        var before = get(id, clause);
        clauses.write(actor, id, clause, heading.strip(), tidy(text), before.standard(), version);
        facts.enter(actor, id, "agreement.clause-changed", clause, heading.strip(), tidy(text));
    }

    /** @param after the article it follows; it becomes the first one when absent */
    @Transactional
    public UUID add(
            Actor actor,
            AllianceId id,
            ClauseKind kind,
            Optional<UUID> after,
            String heading,
            String text) {
        requireWriter(actor, id);
        check(heading, text);
        return insert(actor, id, kind, after, heading.strip(), tidy(text), "");
    }

    /** With its standard words, where a check found it missing. */
    @Transactional
    public UUID addStandard(Actor actor, AllianceId id, ClauseKind kind) {
        requireWriter(actor, id);
        var head = draft.lock(id);
        var before = clauses.of(id);
        var after =
                before.stream()
                        .filter(clause -> clause.kind().compareTo(kind) < 0)
                        .reduce((_, last) -> last)
                        .map(Clause::id);
        var standard = drafts.composition(actor, alliances.get(actor, id), head.terms()).standard();
        return insert(
                actor,
                id,
                kind,
                after,
                standard.heading(kind),
                standard.text(kind),
                standard.text(kind));
    }

    private UUID insert(
            Actor actor,
            AllianceId id,
            ClauseKind kind,
            Optional<UUID> after,
            String heading,
            String text,
            String standard) {
        draft.lock(id);
        var before = order.spread(id);
        var added =
                clauses.insert(
                        actor,
                        id,
                        kind,
                        ClauseOrder.placeBehind(after, before),
                        heading,
                        text,
                        standard);
        order.recount(id, before, null);
        facts.enter(actor, id, "agreement.clause-added", added, heading, text);
        return added;
    }

    @Transactional
    public void remove(Actor actor, AllianceId id, UUID clause) {
        requireWriter(actor, id);
        draft.lock(id);
        var before = order.spread(id);
        var gone = get(id, clause);
        var pointing = ClauseOrder.pointingAt(gone, before);
        AgreementRule.CLAUSE_IS_NOT_REFERRED_TO.require(
                pointing.isEmpty(), String.join(", ", pointing));
        if (!clauses.remove(actor, id, clause)) throw new NotFound();
        order.recount(id, before, null);
        facts.enter(actor, id, "agreement.clause-removed", clause, gone.heading(), gone.text());
    }

    @Transactional
    public void restore(Actor actor, AllianceId id, UUID clause) {
        requireWriter(actor, id);
        draft.lock(id);
        var before = clauses.of(id);
        if (!clauses.restore(id, clause)) throw new NotFound();
        order.recount(id, before, clause);
        var back = get(id, clause);
        facts.enter(actor, id, "agreement.clause-restored", clause, back.heading(), back.text());
    }

    /** One place towards the beginning, or the end. */
    @Transactional
    public void move(Actor actor, AllianceId id, UUID clause, boolean up) {
        requireWriter(actor, id);
        draft.lock(id);
        var before = order.spread(id);
        var moved = get(id, clause);
        int target = moved.number() + (up ? -1 : 1);
        if (target < 1 || target > before.size()) return;
        order.swap(id, moved, before.get(target - 1));
        order.recount(id, before, null);
        facts.enter(actor, id, "agreement.clause-moved", clause, moved.heading(), moved.text());
    }

    private void requireWriter(Actor actor, AllianceId id) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, id);
    }

    private Clause get(AllianceId id, UUID clause) {
        return clauses.of(id).stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void check(String heading, String text) {
        new Checks()
                .that(
                        !heading.isBlank() && heading.strip().length() <= LONGEST_HEADING,
                        AgreementRule.HEADING_IS_SHORT,
                        LONGEST_HEADING)
                .that(
                        !text.isBlank() && text.strip().length() <= LONGEST_TEXT,
                        AgreementRule.TEXT_IS_WRITTEN,
                        LONGEST_TEXT)
                .done();
    }

    private static String tidy(String text) {
        return text.strip()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
