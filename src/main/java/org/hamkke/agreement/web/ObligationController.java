package org.hamkke.agreement.web;

import java.util.Map;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Obligations;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the signed agreement obliges to. */
@Controller
class ObligationController {
    private final Obligations obligations;
    private final Drafts drafts;
    private final AllianceHeads heads;

    ObligationController(Obligations obligations, Drafts drafts, AllianceHeads heads) {
        this.obligations = obligations;
        this.drafts = drafts;
        this.heads = heads;
    }

    @GetMapping("/alliances/{id}/agreement/obligations")
    ModelAndView list(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        return new ModelAndView(
                "agreement/obligations",
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "obligations",
                        obligations.of(actor, alliance),
                        "today",
                        drafts.today()));
    }
}
