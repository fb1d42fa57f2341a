package org.hamkke.shell.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Finder;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Hit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the one field of the pages finds, in the open API. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "search", description = "Whatever the reader may see, by what it is called")
class SearchApi {
    private final ObjectProvider<Finder> finders;

    SearchApi(ObjectProvider<Finder> finders) {
        this.finders = finders;
    }

    /**
     * @param group what kind of thing it is, in the reader's language
     * @param note where it belongs
     * @param path of the page that shows it
     */
    record Found(String group, String text, String note, String path) {
        static Found of(Finder finder, Hit hit) {
            return new Found(Words.t(finder.groupKey()), hit.text(), hit.note(), hit.href());
        }
    }

    /** The best of each group; nothing asked, nothing found. */
    @GetMapping
    Listing<Found> search(Actor actor, @RequestParam(defaultValue = "") String q) {
        var asked = SearchController.asked(q);
        if (asked.isEmpty()) return new Listing<>(List.of(), null);
        return new Listing<>(
                finders.orderedStream()
                        .filter(finder -> !(finder instanceof Errands)) // pages to go to
                        .flatMap(finder ->
                                finder.find(actor, asked, SearchController.ON_THE_PAGE).stream()
                                        .map(hit -> Found.of(finder, hit)))
                        .toList(),
                null);
    }
}
