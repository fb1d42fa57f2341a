package org.hamkke.agreement;

import java.util.List;
import java.util.Optional;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.CheckRule;
import org.hamkke.agreement.text.ClauseCheck;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.GateSource;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Component;

/** What the agreement has to say before the design is left: of the latest version, or of the draft while there is none. */
@Component
class DesignGate implements GateSource {
    private final Drafts drafts;
    private final Versions versions;

    DesignGate(Drafts drafts, Versions versions) {
        this.drafts = drafts;
        this.versions = versions;
    }

    @Override
    public List<GateItem> itemsOf(Actor actor, AllianceSummary alliance, Stage stage) {
        if (stage != Stage.DESIGN) return List.of();
        var path = "/alliances/" + alliance.id() + "/agreement";
        var all = versions.of(actor, alliance.id());
        boolean inForce =
                all.stream().anyMatch(version -> version.state() == VersionSummary.State.IN_FORCE);
        var text = text(actor, alliance, all);
        return List.of(
                GateItem.of("agreement.gate.in-force", inForce, path),
                GateItem.of(
                        "agreement.gate.mediation",
                        holds(text, CheckRule.MEDIATION_COMES_BEFORE_COURT),
                        path),
                GateItem.of("agreement.gate.exit", holds(text, CheckRule.EXIT_IS_ORDERLY), path),
                GateItem.of("agreement.gate.data", holds(text, CheckRule.DATA_IS_PROTECTED), path));
    }

    private Optional<AgreementText> text(
            Actor actor, AllianceSummary alliance, List<VersionSummary> all) {
        if (all.isEmpty()) return drafts.find(actor, alliance.id()).map(Draft::text);
        return Optional.of(versions.text(actor, alliance.id(), all.getFirst().number()));
    }

    private static boolean holds(Optional<AgreementText> text, CheckRule rule) {
        return text.filter(one -> ClauseCheck.holds(one, rule)).isPresent();
    }
}
