package org.hamkke.fit.web;

import org.hamkke.fit.Drafts;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what is being typed into a sheet. */
@Controller
class DraftsController {
    private final Drafts drafts;

    DraftsController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/selections/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            Actor actor,
            @PathVariable String id,
            @RequestParam String sheet,
            @RequestParam MultiValueMap<String, String> sent) {
        drafts.keep(actor, SelectionId.of(id), sheet, Sheet.typed(sent).asDraft());
    }
}
