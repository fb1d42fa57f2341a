package org.hamkke.trust.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What is still to be done in all alliances, as a page and as a workbook. */
@Controller
class OpenPromisesController {
    private final OpenPromisesPages pages;

    OpenPromisesController(OpenPromisesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/promises")
    ModelAndView list(Actor actor, @ModelAttribute OpenPromisesFilter filter, Paging paging) {
        return new ModelAndView("trust/open", Map.of("page", pages.of(actor, filter, paging)));
    }

    @GetMapping("/promises/export.xlsx")
    void export(
            Actor actor, @ModelAttribute OpenPromisesFilter filter, HttpServletResponse response)
            throws IOException {
        OpenPromisesSheet.send(pages.of(actor, filter, Paging.WHOLE), response);
    }
}
