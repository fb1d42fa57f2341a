package org.hamkke.fit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Desk;
import org.hamkke.fit.Desks;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.PartnerId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet behind a mailed link, for a guest without an account: GET shows it, only POST acts. */
@Controller
class GuestController {
    private final Desks desks;
    private final LinkWatch watch;

    GuestController(Desks desks, LinkWatch watch) {
        this.desks = desks;
        this.watch = watch;
    }

    @GetMapping("/rating/{secret}")
    ModelAndView show(@PathVariable Secret secret, HttpServletRequest asker) {
        return pages(secret).whole(desk(secret, asker).sheet(), "");
    }

    @GetMapping("/rating/{secret}/candidates/{partner}")
    ModelAndView candidate(
            @PathVariable Secret secret, @PathVariable String partner, HttpServletRequest asker) {
        var sheet = desk(secret, asker).sheet();
        return pages(secret).candidate(sheet, PartnerId.of(partner), row -> row, "");
    }

    @PostMapping("/rating/{secret}/candidates/{partner}")
    ModelAndView save(
            @PathVariable Secret secret,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes redirect,
            HttpServletRequest asker) {
        return forms(secret, redirect, asker).save(PartnerId.of(partner), sent, files);
    }

    @PostMapping("/rating/{secret}/candidates/{partner}/rescore")
    ModelAndView rescore(
            @PathVariable Secret secret,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect,
            HttpServletRequest asker) {
        var done = "/rating/" + secret.value() + "/candidates/" + PartnerId.of(partner);
        return forms(secret, redirect, asker).rescore(PartnerId.of(partner), sent, done);
    }

    @GetMapping("/rating/{secret}/candidates/{partner}/files/{criterion}")
    ResponseEntity<byte[]> file(
            @PathVariable Secret secret,
            @PathVariable String partner,
            @PathVariable String criterion,
            HttpServletRequest asker) {
        var desk = desk(secret, asker);
        return HandedOut.of(desk.file(PartnerId.of(partner), CriterionId.of(criterion)));
    }

    @PostMapping("/rating/{secret}/hand-in")
    ModelAndView handIn(
            @PathVariable Secret secret,
            @RequestParam(defaultValue = "in") String act,
            RedirectAttributes redirect,
            HttpServletRequest asker) {
        return forms(secret, redirect, asker).handIn(!"back".equals(act));
    }

    /** The same whether the link was taken back, replaced, or never was. */
    @ExceptionHandler(NotFound.class)
    ModelAndView gone() {
        return new ModelAndView("fit/guestGone", Map.of(), HttpStatus.NOT_FOUND);
    }

    private DeskForms forms(Secret secret, RedirectAttributes redirect, HttpServletRequest asker) {
        return new DeskForms(desk(secret, asker), pages(secret), redirect);
    }

    private Desk desk(Secret secret, HttpServletRequest asker) {
        return watch.over(asker.getRemoteAddr(), () -> desks.behind(secret));
    }

    private static DeskPages pages(Secret secret) {
        return new DeskPages("/rating/" + secret.value(), true);
    }
}
