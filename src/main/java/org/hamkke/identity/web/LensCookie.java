package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.identity.Bearer;
import org.hamkke.kernel.OrganisationId;
import org.springframework.web.util.WebUtils;

/**
 * A manager may look at one alliance as the counterpart sees it: the cookie names alliance and counterpart. It opens
 * nothing, it only narrows; a forged one shows less, never more.
 */
final class LensCookie {
    static final String NAME = "hamkke-lens";

    private LensCookie() {}

    private record Look(UUID alliance, OrganisationId counterpart) {}

    static Bearer apply(Bearer bearer, HttpServletRequest request) {
        if (!bearer.actor().manages()) return bearer;
        return look(request)
                .map(look -> bearer.actor().asCounterpart(look.alliance(), look.counterpart()))
                .map(bearer::with)
                .orElse(bearer);
    }

    /** The alliance that is looked at, to come back to. */
    static Optional<UUID> alliance(HttpServletRequest request) {
        return look(request).map(Look::alliance);
    }

    private static Optional<Look> look(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        var parts = cookie == null ? new String[0] : cookie.getValue().split("\\.");
        if (parts.length != 2) return Optional.empty();
        try {
            var counterpart = new OrganisationId(UUID.fromString(parts[1]));
            return Optional.of(new Look(UUID.fromString(parts[0]), counterpart));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
