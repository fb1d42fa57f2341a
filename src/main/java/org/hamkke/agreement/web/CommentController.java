package org.hamkke.agreement.web;

import java.util.Map;
import java.util.Optional;
import org.hamkke.agreement.Comments;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words beside the articles. */
@Controller
@RequestMapping("/alliances/{id}/agreement/comments")
class CommentController {
    private final Comments comments;
    private final DeskPages pages;
    private final AllianceHeads heads;

    CommentController(Comments comments, DeskPages pages, AllianceHeads heads) {
        this.comments = comments;
        this.pages = pages;
        this.heads = heads;
    }

    /** All of them, or those beside one article. */
    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable String id,
            @RequestParam Optional<String> clause,
            Paging paging) {
        var alliance = AllianceId.of(id);
        var article = clause.map(Ids::parse);
        return new ModelAndView(
                "agreement/commentList",
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "text",
                        pages.text(actor, alliance, 0),
                        "clause",
                        article,
                        "comments",
                        comments.page(actor, alliance, article, paging),
                        "first",
                        paging.fromTheStart()));
    }

    /** @param version the one that was being read; 0 for the draft */
    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @RequestParam String clause,
            @RequestParam(defaultValue = "OURS") Circle.Kind circle,
            @RequestParam String comment,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    var written =
                            comments.write(
                                    actor,
                                    alliance,
                                    Ids.parse(clause),
                                    circle == Circle.Kind.SHARED ? circle : Circle.Kind.OURS,
                                    comment);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("agreement.flash.commented"));
                    return "redirect:" + back(alliance, version) + "#c-" + written;
                },
                refused ->
                        DeskController.show(
                                version == 0
                                        ? pages.draft(actor, alliance)
                                        : pages.version(actor, alliance, version),
                                refused,
                                Map.of(
                                        "comment",
                                        comment,
                                        "clause",
                                        clause,
                                        "circle",
                                        circle.name())));
    }

    @PostMapping("/{comment}/{act:remove|restore}")
    String act(
            Actor actor,
            @PathVariable String id,
            @PathVariable String comment,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        boolean remove = act.equals("remove");
        if (remove) comments.remove(actor, alliance, Ids.parse(comment));
        else comments.restore(actor, alliance, Ids.parse(comment));
        var flash = Flash.of(remove ? "agreement.flash.uncommented" : "agreement.flash.restore");
        var undo = At.desk(alliance) + "/comments/" + comment + "/restore?version=" + version;
        redirect.addFlashAttribute(Flash.NAME, remove ? flash.undoneAt(undo) : flash);
        return "redirect:" + back(alliance, version) + "#comments";
    }

    private static String back(AllianceId alliance, int version) {
        return version == 0 ? At.draft(alliance) : At.version(alliance, version);
    }
}
