package org.hamkke.responsibility.web;

import java.io.IOException;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.responsibility.Template;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Language;
import org.hamkke.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grid as a whole: to look at, to begin, to put to the keys, to take away as a file. */
@Controller
@RequestMapping("/alliances/{alliance}/responsibility")
class GridController {
    private final GridPages pages;
    private final Responsibilities responsibilities;
    private final Template template;

    GridController(GridPages pages, Responsibilities responsibilities, Template template) {
        this.pages = pages;
        this.responsibilities = responsibilities;
        this.template = template;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String alliance) {
        return page(actor, AllianceId.of(alliance), Refused.nothing());
    }

    @PostMapping("/template")
    ModelAndView start(Actor actor, @PathVariable String alliance) {
        var id = AllianceId.of(alliance);
        return Attempt.of(
                () -> {
                    template.start(actor, id, Language.current());
                    return back(id);
                },
                refused -> page(actor, id, refused));
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            Actor actor,
            @PathVariable String alliance,
            @RequestParam String fingerprint,
            RedirectAttributes redirect) {
        var id = AllianceId.of(alliance);
        return Attempt.of(
                () -> {
                    responsibilities.propose(actor, id, GridApi.seen(fingerprint));
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("responsibility.proposed"));
                    return back(id);
                },
                refused -> page(actor, id, refused));
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String alliance) throws IOException {
        return GridFile.of(pages.page(actor, AllianceId.of(alliance)));
    }

    /** What both keys were turned for, while the draft goes on. */
    @GetMapping("/agreed")
    ModelAndView agreed(Actor actor, @PathVariable String alliance) {
        var id = AllianceId.of(alliance);
        var agreed = responsibilities.inEffect(actor, id).orElseThrow(NotFound::new);
        var page = pages.page(actor, id);
        var groups = GridPages.groups(page.alliance(), agreed.matrix());
        return new ModelAndView(
                "responsibility/agreed", Map.of("page", page, "agreed", agreed, "groups", groups));
    }

    static String back(AllianceId id) {
        return "redirect:/alliances/" + id + "/responsibility";
    }

    private ModelAndView page(Actor actor, AllianceId id, Refused refused) {
        return new ModelAndView(
                "responsibility/show",
                Map.of("page", pages.page(actor, id), "refused", refused, "name", ""));
    }
}
