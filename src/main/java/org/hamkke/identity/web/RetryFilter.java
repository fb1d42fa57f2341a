package org.hamkke.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.hamkke.database.AlreadyAsked;
import org.hamkke.database.RequestKey;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A write that is asked for twice, by an impatient finger or a program that lost the answer, has one effect and gets one
 * answer. Forms carry a key of their own; programs send {@code Idempotency-Key}.
 */
class RetryFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    /** A longer body is told from another by its beginning. */
    private static final int MOST_COMPARED = 256 * 1024;

    private final Answers answers;

    RetryFilter(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READS.contains(request.getMethod()) || CurrentActor.find().isEmpty())
            chain.doFilter(request, response);
        else if (isGiven(request.getHeader(KEY))) onceForAProgram(request, response, chain);
        else onceForAForm(request, response, chain);
    }

    private static boolean isGiven(@Nullable String header) {
        return header != null && !header.isBlank();
    }

    private void onceForAProgram(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(KEY).length() > LONGEST_KEY) {
            LostAnswer.keyTooLong(request, response, LONGEST_KEY);
            return;
        }
        var read = new ContentCachingRequestWrapper(request, MOST_COMPARED);
        var key = new RequestKey(request.getHeader(KEY), () -> new Asking(request).hash(read));
        once(key, read, response, chain);
    }

    private void onceForAForm(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var once = request.getParameter("_once");
        if (once == null || once.isBlank()) {
            chain.doFilter(request, response);
            return;
        }
        var hash = new Asking(request).hash();
        var key = "form " + ContentHash.ofText(once + hash).value();
        once(new RequestKey(key, () -> hash), request, response, chain);
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
            if (key.entered() && kept.getStatus() < 400) answers.keep(key, request, kept);
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
