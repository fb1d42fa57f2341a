package org.hamkke.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Paging;
import org.hamkke.shell.TrashSource;
import org.hamkke.shell.Trashed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 휴지통: everything deleted that the reader may see, ours and shared apart. */
@Controller
class TrashController {
    private static final int MOST = 10_000;

    private final ObjectProvider<TrashSource> sources;

    TrashController(ObjectProvider<TrashSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/trash")
    ModelAndView show(Actor actor, Paging paging) {
        return new ModelAndView(
                "shell/trash",
                Map.of("page", TrashPage.of(lying(actor), paging), "writes", actor.writes()));
    }

    /** Whoever doesn't work on alliances, or looks with the other company's eyes, has no trash here. */
    private List<Trashed> lying(Actor actor) {
        if (!actor.worksOnAlliances() || actor.lens().isPresent()) return List.of();
        return sources.orderedStream()
                .flatMap(source -> source.trashed(actor, MOST).stream())
                .sorted(Comparator.comparing(Trashed::at).reversed())
                .toList();
    }
}
