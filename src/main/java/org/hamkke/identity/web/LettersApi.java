package org.hamkke.identity.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.hamkke.identity.Letters;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The outgoing mail for the administrator's programs. It is always sealed: a link that a letter carries opens a seat, and so more than
 * any token may (decision 13). A person hands links over, on the page.
 */
@RestController
@RequestMapping("/api/v1/letters")
@Tag(name = "letters", description = "Outgoing mail without its links; for administrators")
class LettersApi {
    private final Letters letters;

    LettersApi(Letters letters) {
        this.letters = letters;
    }

    /** @param problem why the mail server refused it last; @param sentAt absent while it waits */
    record Letter(
            UUID id,
            String recipient,
            String subject,
            String body,
            Instant writtenAt,
            @Nullable Instant sentAt,
            @Nullable String problem) {
        static Letter of(org.hamkke.identity.Letter one) {
            return new Letter(
                    one.id(),
                    one.recipient(),
                    one.subject(),
                    one.sealed().body(),
                    one.writtenAt(),
                    one.sentAt(),
                    one.problem());
        }
    }

    /** The latest first. */
    @GetMapping
    Listing<Letter> list(Actor actor, Paging paging) {
        return letters.page(actor, paging).map(Letter::of);
    }

    @GetMapping("/{letter}")
    Letter get(Actor actor, @PathVariable String letter) {
        return Letter.of(letters.get(actor, Ids.parse(letter)));
    }
}
