package org.hamkke.identity.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.Bearer;
import org.hamkke.identity.PassSummary;
import org.hamkke.identity.Passes;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Listing;
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

/** One's own tokens in the open API. Sessions are no program's business. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(
        name = "tokens",
        description = "One's own; one that is made by another gives no more than it has")
class TokensApi {
    private final Passes passes;

    TokensApi(Passes passes) {
        this.passes = passes;
    }

    /**
     * @param here the one that asks
     * @param secret in the answer to its making, and never again
     */
    record Token(
            UUID id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant usedAt,
            Instant expiresAt,
            boolean here,
            @Nullable String secret) {
        static Token of(PassSummary pass, Bearer asking, @Nullable String secret) {
            return new Token(
                    pass.id(),
                    pass.name(),
                    pass.scopes().isEmpty() ? List.of() : List.of(pass.scopes().split(",\\s*")),
                    pass.createdAt(),
                    pass.usedAt(),
                    pass.expiresAt(),
                    pass.id().equals(asking.pass()),
                    secret);
        }
    }

    /**
     * @param scopes of {@code read}, {@code write} and {@code calculate}; those of the asking token when absent
     * @param days it is good for; as long as the asking token when absent
     */
    record NewToken(@Nullable String name, @Nullable List<String> scopes, @Nullable Integer days) {
        Optional<Set<String>> wanted() {
            return Optional.ofNullable(scopes).map(Set::copyOf);
        }

        Optional<Duration> life() {
            return Optional.ofNullable(days).map(Duration::ofDays);
        }
    }

    @GetMapping
    Listing<Token> list(Actor actor, @Parameter(hidden = true) SeatAuthentication seat) {
        return new Listing<>(
                tokens(actor).stream().map(one -> Token.of(one, seat.bearer(), null)).toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Token issue(
            Actor actor,
            @Parameter(hidden = true) SeatAuthentication seat,
            @RequestBody NewToken token,
            HttpServletRequest request) {
        ShownOnce.mark(request);
        var name = token.name() == null ? "" : token.name();
        var secret = passes.issueToken(seat.bearer(), name, token.wanted(), token.life());
        var id = passes.bearer(secret).map(Bearer::pass).orElseThrow(NotFound::new);
        return Token.of(get(actor, id), seat.bearer(), secret.value());
    }

    @DeleteMapping("/{pass}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable String pass) {
        passes.withdraw(actor, get(actor, Ids.parse(pass)).id());
    }

    private PassSummary get(Actor actor, UUID id) {
        return tokens(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<PassSummary> tokens(Actor actor) {
        return passes.of(actor).stream()
                .filter(one -> one.kind().equals(Bearer.Kind.TOKEN.name()))
                .toList();
    }
}
