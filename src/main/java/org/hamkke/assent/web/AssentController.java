package org.hamkke.assent.web;

import java.util.Map;
import java.util.function.Supplier;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for every kind: read what is signed, then turn the own key for exactly that. */
@Controller
@RequestMapping("/assents/{id}")
class AssentController {
    private final Assents assents;
    private final AssentPages pages;

    AssentController(Assents assents, AssentPages pages) {
        this.assents = assents;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String id) {
        return page(actor, ProposalId.of(id), Refused.nothing(), "");
    }

    @PostMapping("/assent")
    ModelAndView assent(
            Actor actor,
            @PathVariable String id,
            @RequestParam String hash,
            RedirectAttributes redirect) {
        var proposal = ProposalId.of(id);
        return attempt(
                actor,
                proposal,
                "",
                () -> {
                    var keys = assents.assent(actor, proposal, shown(hash));
                    var said =
                            keys.state() == Keys.State.IN_EFFECT
                                    ? "assent.flash.in-effect"
                                    : "assent.flash.given";
                    redirect.addFlashAttribute(Flash.NAME, Flash.of(said, keys.label()));
                });
    }

    @PostMapping("/decline")
    ModelAndView decline(
            Actor actor,
            @PathVariable String id,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        var proposal = ProposalId.of(id);
        return attempt(
                actor,
                proposal,
                reason,
                () -> {
                    assents.decline(actor, proposal, reason);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("assent.flash.declined"));
                });
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        var proposal = ProposalId.of(id);
        return attempt(
                actor,
                proposal,
                "",
                () -> {
                    assents.withdraw(actor, proposal);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("assent.flash.withdrawn"));
                });
    }

    private ModelAndView attempt(Actor actor, ProposalId id, String reason, Runnable act) {
        Supplier<String> then =
                () -> {
                    act.run();
                    return "redirect:/assents/" + id;
                };
        return Attempt.of(then, refused -> page(actor, id, refused, reason));
    }

    private ModelAndView page(Actor actor, ProposalId id, Refused refused, String reason) {
        return new ModelAndView(
                "assent/show",
                Map.of("page", pages.of(actor, id), "refused", refused, "reason", reason));
    }

    static ContentHash shown(String hash) {
        try {
            return new ContentHash(hash);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
