package org.hamkke.agreement.web;

import static org.hamkke.agreement.web.Given.text;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.Comments;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Words beside the articles in the open API. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/agreement/comments")
@Tag(name = "agreement comments", description = "For the own company or for all parties")
class CommentApi {
    private final Comments comments;

    CommentApi(Comments comments) {
        this.comments = comments;
    }

    /**
     * @param shared read by all parties; else the own company's alone
     * @param mine written by who asks, who may take it back
     */
    record Comment(
            UUID id,
            UUID clause,
            boolean shared,
            String text,
            String author,
            String company,
            Instant writtenAt,
            boolean mine) {
        static Comment of(org.hamkke.agreement.Comment one, AllianceId alliance) {
            return new Comment(
                    one.id(),
                    one.clauseId(),
                    one.circleId().equals(alliance.value()),
                    one.text(),
                    one.author(),
                    one.company(),
                    one.writtenAt(),
                    one.mine());
        }
    }

    /** @param shared for all parties; for the own company alone when it is not said */
    record NewComment(UUID clause, boolean shared, @Nullable String text) {}

    /** The newest first. */
    @GetMapping
    Listing<Comment> list(Actor actor, @PathVariable String id, Paging paging) {
        var alliance = AllianceId.of(id);
        return comments.page(actor, alliance, Optional.empty(), paging)
                .map(one -> Comment.of(one, alliance));
    }

    @GetMapping("/{comment}")
    Comment get(Actor actor, @PathVariable String id, @PathVariable String comment) {
        return standing(actor, AllianceId.of(id), Ids.parse(comment));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Comment write(Actor actor, @PathVariable String id, @RequestBody NewComment comment) {
        var alliance = AllianceId.of(id);
        var circle = comment.shared() ? Circle.Kind.SHARED : Circle.Kind.OURS;
        var written =
                comments.write(actor, alliance, comment.clause(), circle, text(comment.text()));
        return standing(actor, alliance, written);
    }

    @DeleteMapping("/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id, @PathVariable String comment) {
        comments.remove(actor, AllianceId.of(id), Ids.parse(comment));
    }

    @PostMapping("/{comment}/restoration")
    Comment restore(Actor actor, @PathVariable String id, @PathVariable String comment) {
        comments.restore(actor, AllianceId.of(id), Ids.parse(comment));
        return get(actor, id, comment);
    }

    private Comment standing(Actor actor, AllianceId alliance, UUID comment) {
        return Comment.of(comments.get(actor, alliance, comment), alliance);
    }
}
