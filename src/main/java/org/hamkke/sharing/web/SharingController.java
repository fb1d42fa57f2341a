package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.io.IOException;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.sharing.AgreedSharing;
import org.hamkke.sharing.Sharing;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rule with its scenarios: to look at, to compare, to put to the keys, to take away as a file. */
@Controller
@RequestMapping("/alliances/{alliance}/sharing")
class SharingController {
    private final SharingPages pages;
    private final Sharing sharing;

    SharingController(SharingPages pages, Sharing sharing) {
        this.pages = pages;
        this.sharing = sharing;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String alliance) {
        return page(actor, AllianceId.of(alliance), null, Refused.nothing());
    }

    @GetMapping("/versions/{number}")
    ModelAndView version(Actor actor, @PathVariable String alliance, @PathVariable int number) {
        return page(actor, AllianceId.of(alliance), number, Refused.nothing());
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            Actor actor,
            @PathVariable String alliance,
            @RequestParam int number,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var id = AllianceId.of(alliance);
        return Attempt.of(
                () -> {
                    sharing.propose(actor, id, number, version);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("sharing.proposed"));
                    return "redirect:/alliances/" + id + "/sharing";
                },
                refused -> page(actor, id, null, refused));
    }

    /** The newest version beside the one in effect. */
    @GetMapping("/comparison")
    ModelAndView compare(Actor actor, @PathVariable String alliance) {
        var page = pages.page(actor, AllianceId.of(alliance), null);
        if (page.agreed() == null || page.latest() == null) throw new NotFound();
        var facts =
                PlanFacts.pair(
                        page.agreed().plan(),
                        page.latest().plan(),
                        AgreedSharing.names(page.alliance()));
        var before =
                new Version(
                        t("sharing.version", page.agreed().number()),
                        t(page.agreed().state().messageKey()),
                        facts.mine());
        var after =
                new Version(
                        t("sharing.version", page.latest().number()),
                        t(page.latest().state().messageKey()),
                        facts.theirs());
        return new ModelAndView(
                "sharing/comparison", Map.of("page", page, "before", before, "after", after));
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String alliance) throws IOException {
        var page = pages.page(actor, AllianceId.of(alliance), null);
        if (page.latest() == null) throw new NotFound();
        return SharingFile.of(page.alliance(), page.latest());
    }

    private ModelAndView page(
            Actor actor, AllianceId id, @Nullable Integer number, Refused refused) {
        return new ModelAndView(
                "sharing/show", Map.of("page", pages.page(actor, id, number), "refused", refused));
    }
}
