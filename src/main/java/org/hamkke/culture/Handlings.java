package org.hamkke.culture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ways to handle what differs: written by any side, in effect by the keys of all, amended by a new edition. */
@Component
public class Handlings {
    static final String KIND = "culture.handling";
    private static final int LONGEST = 1000;

    private final Cultures cultures;
    private final HandlingRows rows;
    private final Assents assents;
    private final Ledger ledger;

    Handlings(Cultures cultures, HandlingRows rows, Assents assents, Ledger ledger) {
        this.cultures = cultures;
        this.rows = rows;
        this.assents = assents;
        this.ledger = ledger;
    }

    /**
     * Writes the draft; over one in effect a new edition begins, and what is in effect stays so meanwhile.
     *
     * @param version of the edition this was written over; 0 for the first one
     */
    @Transactional
    public void write(Actor actor, AllianceId id, Dimension dimension, String words, int version) {
        KernelRule.requireWriter(actor);
        CultureRule.HANDLING_IS_WRITTEN.require(
                !words.isBlank() && words.strip().length() <= LONGEST, LONGEST);
        var culture = cultures.ofInTurn(actor, id);
        var editions = culture.editions(dimension);
        var handling = editions.isEmpty() ? HandlingId.next() : editions.getFirst().id();
        assents.supersede(id.circle(), KIND, handling.value());
        if (culture.draft(dimension).isPresent())
            rows.rewrite(actor, id, dimension, words.strip(), version);
        else begin(actor, id, handling, dimension, editions, words.strip(), version);
        enter(actor, id, "culture.handling-written", handling, dimension, words.strip());
    }

    private void begin(
            Actor actor,
            AllianceId id,
            HandlingId handling,
            Dimension dimension,
            List<Handling> editions,
            String words,
            int version) {
        int standing = editions.isEmpty() ? 0 : editions.getFirst().version();
        StaleVersion.unless(standing == version);
        rows.insert(actor, id, handling, dimension, editions.size() + 1, words, standing + 1);
    }

    /**
     * With what every side says of itself, so that the keys turn for the difference as it was.
     *
     * @param version of the draft that was read
     */
    @Transactional
    public ProposalId propose(Actor actor, AllianceId id, Dimension dimension, int version) {
        KernelRule.requireWriter(actor);
        var culture = cultures.ofInTurn(actor, id);
        var draft =
                culture.draft(dimension)
                        .orElseThrow(CultureRule.HANDLING_IS_BEING_WRITTEN::refusal);
        StaleVersion.unless(draft.version() == version);
        CultureRule.EVERY_SIDE_HAS_SPOKEN.require(
                culture.portraits(dimension).size() == culture.alliance().seats().size());
        var subject = new Subject(KIND, draft.id().value(), draft.edition());
        return assents.propose(
                actor,
                new Proposed(
                        id.circle(),
                        subject,
                        Words.t("culture.dimension." + dimension.label()),
                        content(culture, draft),
                        culture.alliance().signatories()));
    }

    /** The same whoever reads it, though everyone finds their own seat first. */
    private static Map<String, Object> content(Culture culture, Handling draft) {
        return Map.of(
                "dimension",
                draft.dimension().label(),
                "sides",
                culture.alliance().seats().stream()
                        .sorted(Comparator.comparing(OrganisationId::value))
                        .map(seat -> side(culture, draft.dimension(), seat))
                        .toList(),
                "handling",
                draft.words());
    }

    private static Map<String, Object> side(
            Culture culture, Dimension dimension, OrganisationId seat) {
        var content = new HashMap<String, Object>();
        content.put("company", culture.alliance().nameOf(seat));
        content.put("organisation", seat.value());
        for (var one : culture.portraits(dimension)) {
            if (!one.side().equals(seat)) continue;
            content.put("words", one.words());
            var position = one.position();
            if (position != null) content.put("position", position);
        }
        return content;
    }

    /** The draft is given up; an edition in effect stays. */
    @Transactional
    public void discard(Actor actor, AllianceId id, Dimension dimension) {
        KernelRule.requireWriter(actor);
        var draft =
                cultures.ofInTurn(actor, id)
                        .draft(dimension)
                        .orElseThrow(CultureRule.HANDLING_IS_BEING_WRITTEN::refusal);
        assents.supersede(id.circle(), KIND, draft.id().value());
        rows.end(id, draft.id(), Handling.State.DRAFT, Handling.State.DISCARDED);
        enter(actor, id, "culture.handling-discarded", draft.id(), dimension, draft.words());
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(KIND)) return;
        var id = new AllianceId(assented.circle().id());
        var culture = cultures.of(CurrentActor.get(), id);
        var draft =
                culture.draft(new HandlingId(assented.subject().id()))
                        .orElseThrow(CultureRule.HANDLING_IS_BEING_WRITTEN::refusal);
        assented.requireStill(content(culture, draft));
        int keys = assents.keys(CurrentActor.get(), assented.proposal()).keys().size();
        rows.agree(id, draft.id(), assented.proposal(), keys);
    }

    private void enter(
            Actor actor,
            AllianceId id,
            String kind,
            HandlingId handling,
            Dimension dimension,
            String words) {
        Map<String, Object> content = Map.of("dimension", dimension.label(), "handling", words);
        ledger.enter(actor, id.circle(), Fact.of(kind, handling.value(), content));
    }
}
