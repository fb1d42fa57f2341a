package org.hamkke.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hamkke.database.AlreadyAsked;
import org.hamkke.database.RequestKey;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A write that is asked for twice, by an impatient finger or a program that lost the answer, has one effect and gets one
 * answer. Forms carry a key of their own; programs send {@code Idempotency-Key}.
 */
class RetryFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST_KEY = 200;

    private final Answers answers;

    RetryFilter(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key =
                READS.contains(request.getMethod()) || CurrentActor.find().isEmpty()
                        ? Optional.<RequestKey>empty()
                        : key(request);
        if (key.isEmpty()) chain.doFilter(request, response);
        else once(key.get(), request, response, chain);
    }

    private static Optional<RequestKey> key(HttpServletRequest request) {
        var asked = request.getMethod() + " " + request.getRequestURI();
        var header = request.getHeader("Idempotency-Key");
        if (header != null && !header.isBlank() && header.length() <= LONGEST_KEY)
            return Optional.of(new RequestKey(header, hash(asked)));
        var once = request.getParameter("_once");
        if (once == null || once.isBlank()) return Optional.empty();
        var hash = hash(asked + form(request));
        return Optional.of(new RequestKey("form " + hash(once + hash), hash));
    }

    private static String form(HttpServletRequest request) {
        var typed = new StringBuilder();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("_csrf"))
                        typed.append('\n')
                                .append(name)
                                .append('=')
                                .append(String.join("\r", values));
                });
        return typed.toString();
    }

    private static String hash(String text) {
        return ContentHash.ofText(text).value();
    }

    private void once(
            RequestKey key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        try {
            key.during(() -> {
                chain.doFilter(request, kept);
                return true;
            });
            if (key.entered() && kept.getStatus() < 400) answers.keep(key, kept);
            kept.copyBodyToResponse();
        } catch (ServletException | RuntimeException e) {
            if (!isAlreadyAsked(e)) throw e;
            answers.repeat(key, request, response);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static boolean isAlreadyAsked(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof AlreadyAsked) return true;
        return false;
    }
}
