package org.hamkke.alliance.web;

import java.time.LocalDate;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoadmapApi {
    private final RoadmapPages pages;

    RoadmapApi(RoadmapPages pages) {
        this.pages = pages;
    }

    /**
     * @param lane commercial, social, environmental, or way for stages and the agreement
     * @param words in the language of the request
     * @param certain whether all keys have turned for it, or it has happened
     */
    record RoadmapItem(
            String lane,
            LocalDate from,
            LocalDate day,
            String words,
            boolean certain,
            String path) {
        static RoadmapItem of(RoadmapPage.Item one) {
            return new RoadmapItem(
                    one.lane(), one.from(), one.day(), one.text(), one.certain(), one.href());
        }
    }

    /** In the order of their days. */
    @GetMapping("/api/v1/alliances/{id}/roadmap")
    Listing<RoadmapItem> get(Actor actor, @PathVariable String id) {
        return new Listing<>(
                pages.of(actor, AllianceId.of(id)).items().stream().map(RoadmapItem::of).toList(),
                null);
    }
}
