package org.hamkke.trust.web;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.hamkke.trust.web.PromisesApi.Promise;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** What is still to be done in all alliances, the earliest due first; filtered as on the page. */
@RestController
class OpenPromisesApi {
    private final OpenPromisesPages pages;

    OpenPromisesApi(OpenPromisesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/v1/promises")
    Listing<Promise> list(Actor actor, @ModelAttribute OpenPromisesFilter filter, Paging paging) {
        var page = pages.of(actor, filter, paging);
        return page.page().map(promise -> Promise.of(promise, page.today()));
    }
}
