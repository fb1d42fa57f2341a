package org.hamkke.sharing;

import java.util.List;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.GateSource;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Component;

/** Design is not left without a rule in effect that covers failure. */
@Component
class SharingGate implements GateSource {
    private final Sharing sharing;

    SharingGate(Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public List<GateItem> itemsOf(Actor actor, AllianceSummary alliance, Stage stage) {
        if (stage != Stage.DESIGN) return List.of();
        var agreed = sharing.inEffect(actor, alliance.id());
        var path = "/alliances/" + alliance.id() + "/sharing";
        return List.of(
                GateItem.of("sharing.gate.rule-is-in-effect", agreed.isPresent(), path),
                GateItem.of(
                        "sharing.gate.failure-is-covered",
                        agreed.filter(AgreedSharing::coversFailure).isPresent(),
                        path));
    }
}
