package org.hamkke.sharing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Party;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sharing rule of an alliance in its versions: drafted by either side, put to the keys, in effect. */
@Component
public class Sharing {
    static final String KIND = "sharing.rule";

    private final RuleVersionRows rows;
    private final Alliances alliances;
    private final Assents assents;
    private final Ledger ledger;
    private final Clock clock;

    Sharing(
            RuleVersionRows rows,
            Alliances alliances,
            Assents assents,
            Ledger ledger,
            Clock clock) {
        this.rows = rows;
        this.alliances = alliances;
        this.assents = assents;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Writes the draft. What was already put to the keys stays as it is and a new version begins; a proposal that still
     * waits gives way.
     *
     * @param number of the version it was based on, 0 for the first
     * @param version of that version
     */
    @Transactional
    public RuleVersion write(
            Actor actor, AllianceId id, SharingPlan plan, int number, int version) {
        ledger.awaitTurn(id.circle());
        var alliance = alliances.get(actor, id);
        KernelRule.requireWriter(actor);
        requireTermsForAll(plan, alliance);
        var latest = rows.latest(id).orElse(null);
        StaleVersion.unless(
                latest == null
                        ? number == 0
                        : latest.number() == number && latest.version() == version);
        var draft = latest == null || !latest.draft() ? number + 1 : number;
        var content = PlanContent.text(plan, AgreedSharing.names(alliance));
        if (draft == number) rows.change(actor, id, number, content, now());
        else rows.begin(actor, id, draft, content, now());
        if (draft > 1 && draft != number) assents.supersede(id.circle(), KIND, id.value());
        enter(actor, id, "sharing.drafted", draft, ContentHash.ofText(content));
        return get(actor, id, draft);
    }

    /** Puts the draft to the keys of all parties. */
    @Transactional
    public ProposalId propose(Actor actor, AllianceId id, int number, int version) {
        ledger.awaitTurn(id.circle());
        var alliance = alliances.get(actor, id);
        KernelRule.requireWriter(actor);
        var latest = rows.latest(id).orElseThrow(SharingRefusal.RULE_IS_WRITTEN::refusal);
        StaleVersion.unless(latest.number() == number && latest.version() == version);
        requireTermsForAll(latest.plan(), alliance);
        SharingRefusal.RULE_IS_A_DRAFT.require(latest.draft() || !isOnTheTable(actor, id, number));
        SharingRefusal.SOMETHING_IS_NEW.require(!isInEffect(id, latest.plan()));
        rows.markProposed(id, number, now());
        var label = Words.t("sharing.version.of", alliance.name(), number);
        var subject = new Subject(KIND, id.value(), number);
        return assents.propose(
                actor,
                new Proposed(
                        id.circle(),
                        subject,
                        label,
                        PlanContent.of(latest.plan(), AgreedSharing.names(alliance)),
                        alliance.signatories()));
    }

    private static void requireTermsForAll(SharingPlan plan, AllianceSummary alliance) {
        SharingRefusal.EVERY_PARTY_HAS_TERMS.require(plan.rule().order().equals(order(alliance)));
    }

    private boolean isInEffect(AllianceId id, SharingPlan plan) {
        return rows.all(id).stream().anyMatch(one -> one.inEffect() && one.plan().equals(plan));
    }

    private boolean isOnTheTable(Actor actor, AllianceId id, int number) {
        return keys(actor, id)
                .filter(keys -> keys.subject().version() == number)
                .filter(keys -> keys.open() || keys.state() == Keys.State.IN_EFFECT)
                .isPresent();
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(KIND)) return;
        rows.takeEffect(
                new AllianceId(assented.circle().id()), assented.subject().version(), now());
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<RuleVersion> versions(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        return rows.all(id);
    }

    @Transactional(readOnly = true)
    public RuleVersion get(Actor actor, AllianceId id, int number) {
        return versions(actor, id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The keys of the newest proposal, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Keys> keys(Actor actor, AllianceId id) {
        return assents.latest(actor, id.circle(), KIND, id.value());
    }

    /** What holds now, with words for documents. */
    @Transactional(readOnly = true)
    public Optional<AgreedSharing> inEffect(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        return rows.all(id).stream()
                .filter(RuleVersion::inEffect)
                .findFirst()
                .map(one -> AgreedSharing.of(one, alliance));
    }

    /** Parties in the one order every calculation keeps; a reader's own company does not come first here. */
    public static List<java.util.UUID> order(AllianceSummary alliance) {
        return alliance.parties().stream().map(Party::id).sorted().toList();
    }

    private void enter(Actor actor, AllianceId id, String kind, int number, ContentHash hash) {
        ledger.enter(
                actor,
                id.circle(),
                Fact.of(kind, id.value(), Map.of("version", number, "contentHash", hash.value())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
