package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.hamkke.identity.Circles;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A manager looks at an alliance as the counterpart sees it, by the very code that shows it to the counterpart. */
@Controller
class LensController {
    private final Circles circles;

    LensController(Circles circles) {
        this.circles = circles;
    }

    @PostMapping("/lens")
    String look(
            Actor actor,
            @RequestParam UUID alliance,
            @RequestParam UUID counterpart,
            HttpServletRequest request,
            HttpServletResponse response) {
        KernelRule.requireManager(actor);
        var circle = Circle.shared(alliance);
        circles.requireInside(actor, circle);
        if (!circles.organisationsIn(circle).contains(new OrganisationId(counterpart)))
            throw new NotFound();
        set(request, response, alliance + "." + counterpart, Duration.ofHours(1));
        return "redirect:/alliances/" + alliance;
    }

    @PostMapping("/lens/close")
    String close(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
        return "redirect:/alliances" + LensCookie.alliance(request).map(id -> "/" + id).orElse("");
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie =
                ResponseCookie.from(LensCookie.NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
