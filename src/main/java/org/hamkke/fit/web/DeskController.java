package org.hamkke.fit.web;

import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Desks;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A colleague's own sheet in the newest round. */
@Controller
class DeskController {
    private final Desks desks;

    DeskController(Desks desks) {
        this.desks = desks;
    }

    @GetMapping("/selections/{id}/sheet")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return pages(id).whole(desks.of(actor, SelectionId.of(id)).sheet(), "");
    }

    @GetMapping("/selections/{id}/sheet/candidates/{partner}")
    ModelAndView candidate(Actor actor, @PathVariable String id, @PathVariable String partner) {
        var sheet = desks.of(actor, SelectionId.of(id)).sheet();
        return pages(id).candidate(sheet, PartnerId.of(partner), row -> row, "");
    }

    @PostMapping("/selections/{id}/sheet/candidates/{partner}")
    ModelAndView save(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes redirect) {
        return forms(actor, id, redirect).save(PartnerId.of(partner), sent, files);
    }

    @PostMapping("/selections/{id}/sheet/candidates/{partner}/rescore")
    ModelAndView rescore(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var cell = "#cell-" + PartnerId.of(partner) + "-" + sent.getFirst("criterion");
        return forms(actor, id, redirect)
                .rescore(PartnerId.of(partner), sent, "/selections/" + id + "/meeting" + cell);
    }

    @GetMapping("/selections/{id}/sheet/candidates/{partner}/files/{criterion}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            @PathVariable String criterion) {
        var desk = desks.of(actor, SelectionId.of(id));
        return HandedOut.of(desk.file(PartnerId.of(partner), CriterionId.of(criterion)));
    }

    @PostMapping("/selections/{id}/sheet/hand-in")
    ModelAndView handIn(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "in") String act,
            RedirectAttributes redirect) {
        return forms(actor, id, redirect).handIn(!"back".equals(act));
    }

    private DeskForms forms(Actor actor, String id, RedirectAttributes redirect) {
        return new DeskForms(desks.of(actor, SelectionId.of(id)), pages(id), redirect);
    }

    private static DeskPages pages(String id) {
        return new DeskPages("/selections/" + SelectionId.of(id) + "/sheet", false);
    }
}
