package org.hamkke.sharing.web;

import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.sharing.RuleVersion;
import org.hamkke.sharing.Sharing;
import org.hamkke.sharing.SharingRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sharing rule over the open API, and its calculation for anyone who wants to repeat or vary it. */
@RestController
@RequestMapping("/api/v1/alliances/{alliance}/sharing")
class SharingApi {
    private final Sharing sharing;
    private final Alliances alliances;

    SharingApi(Sharing sharing, Alliances alliances) {
        this.sharing = sharing;
        this.alliances = alliances;
    }

    record VersionView(
            int number, int version, String state, PlanBody plan, CalculationView calculation) {
        static VersionView of(RuleVersion one) {
            return new VersionView(
                    one.number(),
                    one.version(),
                    one.state().name(),
                    PlanBody.of(one.plan()),
                    CalculationView.of(one.plan()));
        }
    }

    /** @param order the parties as every list of shares and amounts follows them */
    record SharingView(
            List<UUID> order, @Nullable VersionView latest, @Nullable VersionView inEffect) {}

    /** @param number and version that the plan is based on, both 0 for the first */
    record DraftBody(int number, int version, @Nullable PlanBody plan) {}

    record BasisBody(int number, int version) {}

    record ProposalView(UUID id) {}

    @GetMapping
    SharingView show(Actor actor, @PathVariable String alliance) {
        var id = AllianceId.of(alliance);
        var versions = sharing.versions(actor, id);
        var latest = versions.stream().findFirst().map(VersionView::of).orElse(null);
        var inEffect =
                versions.stream()
                        .filter(RuleVersion::inEffect)
                        .findFirst()
                        .map(VersionView::of)
                        .orElse(null);
        return new SharingView(Sharing.order(alliances.get(actor, id)), latest, inEffect);
    }

    @GetMapping("/versions/{number}")
    VersionView version(Actor actor, @PathVariable String alliance, @PathVariable int number) {
        return VersionView.of(sharing.get(actor, AllianceId.of(alliance), number));
    }

    /** Calculates what was sent and keeps nothing. */
    @PostMapping("/calculation")
    CalculationView calculate(
            Actor actor, @PathVariable String alliance, @RequestBody PlanBody plan) {
        alliances.get(actor, AllianceId.of(alliance));
        return CalculationView.of(plan.plan());
    }

    @PutMapping("/draft")
    VersionView write(Actor actor, @PathVariable String alliance, @RequestBody DraftBody body) {
        if (body.plan() == null) throw SharingRefusal.RULE_IS_WRITTEN.refusal();
        return VersionView.of(
                sharing.write(
                        actor,
                        AllianceId.of(alliance),
                        body.plan().plan(),
                        body.number(),
                        body.version()));
    }

    @PostMapping("/proposal")
    @ResponseStatus(HttpStatus.CREATED)
    ProposalView propose(Actor actor, @PathVariable String alliance, @RequestBody BasisBody body) {
        return new ProposalView(
                sharing.propose(actor, AllianceId.of(alliance), body.number(), body.version())
                        .value());
    }
}
