package org.hamkke.shell.web;

import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Finder;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One field that finds everything the reader may see: the palette while typing, a page without scripts. */
@Controller
public class SearchController {
    private static final int IN_THE_PALETTE = 6;
    static final int ON_THE_PAGE = 30;
    private static final int LONGEST_QUERY = 100;

    private final ObjectProvider<Finder> finders;
    private final Errands errands;

    SearchController(ObjectProvider<Finder> finders, Errands errands) {
        this.finders = finders;
        this.errands = errands;
    }

    /**
     * @param hits of one module
     * @param goesOn more is found than these; how much more is not said
     * @param listHref where all of it stands; absent where no list shows it
     */
    public record Group(String title, List<Hit> hits, boolean goesOn, @Nullable String listHref) {
        static Group of(Finder finder, Actor actor, String words, int limit) {
            var found = finder.find(actor, words, limit + 1);
            return new Group(
                    Words.t(finder.groupKey()),
                    found.stream().limit(limit).toList(),
                    found.size() > limit,
                    finder.listHref(words).orElse(null));
        }
    }

    @GetMapping("/search")
    ModelAndView search(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var asked = asked(q);
        var view = htmx == null ? "shell/search" : "shell/searchHits";
        return new ModelAndView(
                view,
                Map.of(
                        "q",
                        asked,
                        "groups",
                        find(actor, asked, htmx == null ? ON_THE_PAGE : IN_THE_PALETTE)));
    }

    static String asked(String typed) {
        var words = typed.strip();
        return words.length() > LONGEST_QUERY ? words.substring(0, LONGEST_QUERY) : words;
    }

    /** Before anything is typed. */
    private Group places(Actor actor) {
        return new Group(Words.t("shell.palette.places"), errands.places(actor), false, null);
    }

    private List<Group> find(Actor actor, String words, int limit) {
        if (words.isEmpty()) return List.of(places(actor));
        return finders.orderedStream()
                .map(finder -> Group.of(finder, actor, words, limit))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }
}
