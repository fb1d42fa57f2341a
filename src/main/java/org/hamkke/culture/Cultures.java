package org.hamkke.culture;

import java.util.HashMap;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The culture profile of an alliance: what each side says of itself. Ways to handle differences are {@link Handlings}. */
@Component
public class Cultures {
    private final Alliances alliances;
    private final PortraitRows portraits;
    private final HandlingRows handlings;
    private final Assents assents;
    private final Ledger ledger;

    Cultures(
            Alliances alliances,
            PortraitRows portraits,
            HandlingRows handlings,
            Assents assents,
            Ledger ledger) {
        this.alliances = alliances;
        this.portraits = portraits;
        this.handlings = handlings;
        this.assents = assents;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    public Culture of(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        return new Culture(alliance, portraits.of(id), handlings.of(id));
    }

    /** As it stands until whoever asked is done with changing it. */
    Culture ofInTurn(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        ledger.awaitTurn(id.circle());
        return of(actor, id);
    }

    /**
     * The own side describes itself; a proposal that quotes what it said before is off the table.
     *
     * @param version of the portrait this was written over; 0 for the first one
     */
    @Transactional
    public void describe(Actor actor, AllianceId id, PortraitPlan plan, int version) {
        KernelRule.requireWriter(actor);
        var culture = ofInTurn(actor, id);
        culture.draft(plan.dimension())
                .ifPresent(draft ->
                        assents.supersede(id.circle(), Handlings.KIND, draft.id().value()));
        portraits.write(actor, id, plan, version);
        ledger.enter(actor, id.circle(), Fact.of("culture.described", id.value(), content(plan)));
    }

    private static Map<String, Object> content(PortraitPlan plan) {
        var content = new HashMap<String, Object>();
        content.put("dimension", plan.dimension().label());
        content.put("words", plan.words());
        var position = plan.position();
        if (position != null) content.put("position", position);
        return content;
    }
}
