package org.hamkke.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hamkke.identity.Bearer;
import org.hamkke.identity.DemoDoor;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.shell.PageReading;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks and lets the whole request run as that actor: pages read the session cookie, the open API reads the
 * bearer token, and neither ever looks at the other's.
 */
class PassFilter extends OncePerRequestFilter {
    private final Passes passes;
    private final DemoDoor demoDoor;
    private final PageReading reading;
    private final Bearer.Kind accepted;

    PassFilter(Passes passes, DemoDoor demoDoor, PageReading reading, Bearer.Kind accepted) {
        this.passes = passes;
        this.demoDoor = demoDoor;
        this.reading = reading;
        this.accepted = accepted;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/health");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(request);
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (accepted == Bearer.Kind.SESSION) reading.begin(request);
        try {
            var bearer = bearer(secret.get(), request);
            if (bearer.isPresent()) asBearer(bearer.get(), request, response, chain);
            else chain.doFilter(request, response);
            if (bearer.filter(Bearer::unnoted).isPresent()) note(secret.get(), request);
        } finally {
            PageReading.end(request);
        }
    }

    /** Whoever sees with other eyes, or is nobody, begins to read anew. */
    private Optional<Bearer> bearer(Secret secret, HttpServletRequest request) {
        var bearer =
                passes.bearer(secret)
                        .filter(found -> suits(found, request))
                        .map(found -> LensCookie.apply(found, request));
        if (bearer.isEmpty() || bearer.get().actor().lens().isPresent()) PageReading.end(request);
        return bearer;
    }

    private void note(Secret secret, HttpServletRequest request) {
        PageReading.end(request);
        passes.noteUse(secret);
    }

    private static void asBearer(
            Bearer bearer,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SeatAuthentication(bearer)));
        try {
            asActor(bearer, request, response, chain);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void asActor(
            Bearer bearer,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentActor.as(
                    bearer.actor(),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private boolean suits(Bearer bearer, HttpServletRequest request) {
        return bearer.kind() == accepted
                && (!bearer.demo() || demoDoor.opensFor(Visitor.isLocal(request)));
    }

    private Optional<Secret> secret(HttpServletRequest request) {
        return accepted == Bearer.Kind.SESSION ? SessionCookie.read(request) : token(request);
    }

    private static Optional<Secret> token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.startsWith("Bearer ")) return Optional.empty();
        return Optional.of(new Secret(header.substring(7).strip()));
    }
}
