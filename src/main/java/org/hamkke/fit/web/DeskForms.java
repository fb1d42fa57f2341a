package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Desk;
import org.hamkke.fit.EvidenceFile;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What happens at a desk when its forms are sent. A file that can be taken is taken even when a row beside it is wrong:
 * no browser would offer it again.
 */
record DeskForms(Desk desk, DeskPages pages, RedirectAttributes redirect) {
    ModelAndView save(
            PartnerId partner,
            MultiValueMap<String, String> sent,
            MultiValueMap<String, MultipartFile> files) {
        var form = new MarkForm(sent);
        var marks = form.marks(partner);
        files.toSingleValueMap().forEach((field, file) -> attach(partner, field, file, form));
        sent.getOrDefault("drop", List.of())
                .forEach(criterion -> desk.detach(partner, CriterionId.of(criterion)));
        if (!form.isSound()) return again(partner, form, t("fit.desk.wrong"));
        try {
            var sheet = desk.save(marks);
            redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.desk.saved"));
            return to(
                    "next".equals(sent.getFirst("act"))
                            ? after(partner, sheet.candidates())
                            : pages.at());
        } catch (StaleVersion _) {
            var shown = pages.candidate(desk.sheet(), partner, form::rebased, t("fit.score.stale"));
            shown.setStatus(HttpStatus.CONFLICT);
            return shown;
        } catch (RuleViolation violation) {
            return again(partner, form, Refused.of(violation).text());
        }
    }

    private String after(PartnerId partner, List<org.hamkke.fit.Rated> all) {
        for (int i = 0; i + 1 < all.size(); i++)
            if (all.get(i).partner().equals(partner))
                return pages.at() + "/candidates/" + all.get(i + 1).partner();
        return pages.at();
    }

    private ModelAndView again(PartnerId partner, MarkForm form, String words) {
        return pages.candidate(desk.sheet(), partner, form::over, words);
    }

    private void attach(PartnerId partner, String field, MultipartFile file, MarkForm form) {
        if (!field.startsWith("file-") || file.isEmpty()) return;
        var criterion = field.substring("file-".length());
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            desk.attach(
                    partner, CriterionId.of(criterion), new EvidenceFile(name, file.getBytes()));
        } catch (RuleViolation violation) {
            form.refuse(criterion, violation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModelAndView handIn(boolean in) {
        try {
            if (in) desk.handIn();
            else desk.takeBack();
        } catch (RuleViolation violation) {
            return pages.whole(desk.sheet(), Refused.of(violation).text());
        }
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of(in ? "fit.desk.handedIn" : "fit.desk.takenBack"));
        return to(pages.at());
    }

    /** @param done where the rater goes on afterwards */
    ModelAndView rescore(PartnerId partner, MultiValueMap<String, String> sent, String done) {
        var form = new MarkForm(sent);
        var criterion = Objects.requireNonNullElse(sent.getFirst("criterion"), "");
        try {
            desk.rescore(form.rescore(partner));
        } catch (StaleVersion _) {
            var shown = pages.candidate(desk.sheet(), partner, form::rebased, t("fit.score.stale"));
            shown.setStatus(HttpStatus.CONFLICT);
            return shown;
        } catch (RuleViolation violation) {
            form.refuse(criterion, violation);
            return again(partner, form, t("fit.desk.wrong"));
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.desk.rescored"));
        return to(done);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
