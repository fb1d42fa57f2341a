package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
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

    static Bearer apply(Bearer bearer, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || !bearer.actor().manages()) return bearer;
        var parts = cookie.getValue().split("\\.");
        if (parts.length != 2) return bearer;
        try {
            var counterpart = new OrganisationId(UUID.fromString(parts[1]));
            return bearer.with(
                    bearer.actor().asCounterpart(UUID.fromString(parts[0]), counterpart));
        } catch (IllegalArgumentException _) {
            return bearer;
        }
    }
}
