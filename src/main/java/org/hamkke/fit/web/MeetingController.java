package org.hamkke.fit.web;

import java.util.Map;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Desks;
import org.hamkke.fit.Meetings;
import org.hamkke.fit.RaterId;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where raters differ, what they say about it, and the files they bring. */
@Controller
class MeetingController {
    private final Meetings meetings;
    private final Selections selections;
    private final Desks desks;

    MeetingController(Meetings meetings, Selections selections, Desks desks) {
        this.meetings = meetings;
        this.selections = selections;
        this.desks = desks;
    }

    @GetMapping("/selections/{id}/meeting")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return page(actor, SelectionId.of(id), null);
    }

    @PostMapping("/selections/{id}/meeting/remarks")
    ModelAndView say(
            Actor actor,
            @PathVariable String id,
            @RequestParam String partner,
            @RequestParam String criterion,
            @RequestParam(defaultValue = "") String text) {
        var selection = SelectionId.of(id);
        var cell = "cell-" + PartnerId.of(partner) + "-" + CriterionId.of(criterion);
        return Attempt.of(
                () -> {
                    meetings.say(
                            actor,
                            selection,
                            PartnerId.of(partner),
                            CriterionId.of(criterion),
                            text);
                    return "redirect:/selections/" + selection + "/meeting#" + cell;
                },
                refused ->
                        page(
                                actor,
                                selection,
                                new MeetingPage.Refusal(cell, text, refused.text())));
    }

    @GetMapping("/selections/{id}/meeting/files/{rater}/{partner}/{criterion}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String id,
            @PathVariable String rater,
            @PathVariable String partner,
            @PathVariable String criterion) {
        return HandedOut.of(
                meetings.file(
                        actor,
                        SelectionId.of(id),
                        RaterId.of(rater),
                        PartnerId.of(partner),
                        CriterionId.of(criterion)));
    }

    private ModelAndView page(
            Actor actor, SelectionId id, MeetingPage.@Nullable Refusal refusedAt) {
        var meeting = meetings.of(actor, id);
        if (meeting.isEmpty())
            return new ModelAndView(
                    "fit/meetingAhead", Map.of("selection", selections.get(actor, id)));
        var mine = desks.seatOf(actor, id).orElse(null);
        return new ModelAndView(
                "fit/meeting",
                Map.of("page", new MeetingPage(meeting.get(), mine, actor.writes(), refusedAt)));
    }
}
