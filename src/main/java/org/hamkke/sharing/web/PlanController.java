package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.util.HashMap;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.sharing.AgreedSharing;
import org.hamkke.sharing.Sharing;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Version;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that writes the draft: shares, conditions, contributions and scenarios in one go. */
@Controller
@RequestMapping("/alliances/{alliance}/sharing/draft")
class PlanController {
    private final Sharing sharing;
    private final SharingPages pages;
    private final Alliances alliances;

    PlanController(Sharing sharing, SharingPages pages, Alliances alliances) {
        this.sharing = sharing;
        this.pages = pages;
        this.alliances = alliances;
    }

    @GetMapping
    ModelAndView edit(Actor actor, @PathVariable String alliance) {
        var page = pages.page(actor, AllianceId.of(alliance), null);
        var latest = page.latest();
        var form =
                latest == null
                        ? PlanWriting.blank(page.alliance().parties().size())
                        : PlanWriting.of(latest.plan());
        return form(page, form, Basis.of(latest), Refused.nothing());
    }

    /** One more empty row; what was typed stays typed and nothing is saved. */
    @PostMapping(params = "more")
    ModelAndView more(
            Actor actor,
            @PathVariable String alliance,
            @RequestParam String more,
            @RequestParam int number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        var form = new PlanForm(typed);
        var longer = PlanForm.ROWS.containsKey(more) ? form.withOneMore(more) : form;
        return form(
                pages.page(actor, AllianceId.of(alliance), null),
                longer,
                new Basis(number, version),
                Refused.nothing());
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String alliance,
            @RequestParam int number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var id = AllianceId.of(alliance);
        var form = new PlanForm(typed).compacted();
        return Attempt.of(
                () -> {
                    sharing.write(
                            actor,
                            id,
                            form.plan(Sharing.order(alliances.get(actor, id))),
                            number,
                            version);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("sharing.saved"));
                    return "redirect:/alliances/" + id + "/sharing";
                },
                refused ->
                        form(
                                pages.page(actor, id, null),
                                form,
                                new Basis(number, version),
                                refused),
                () -> conflict(pages.page(actor, id, null), form));
    }

    private static ModelAndView form(
            SharingPage page, PlanForm form, Basis basis, Refused refused) {
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("form", form);
        model.put("basis", basis);
        model.put("order", Sharing.order(page.alliance()));
        model.put("names", AgreedSharing.names(page.alliance()));
        model.put("refused", refused);
        return new ModelAndView("sharing/draft", model);
    }

    private static ModelAndView conflict(SharingPage page, PlanForm form) {
        var order = Sharing.order(page.alliance());
        var standing = java.util.Objects.requireNonNull(page.latest());
        var facts =
                PlanFacts.pair(
                        form.plan(order), standing.plan(), AgreedSharing.names(page.alliance()));
        var mine = new Version(t("sharing.conflict.mine"), "", facts.mine());
        var theirs =
                new Version(
                        t("sharing.conflict.theirs", standing.writtenBy()),
                        Formats.dayTime(standing.writtenAt()),
                        facts.theirs());
        return new ModelAndView(
                "sharing/conflict", Map.of("page", page, "mine", mine, "theirs", theirs));
    }
}
