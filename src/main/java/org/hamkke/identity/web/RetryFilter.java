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
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A write that is asked for twice, by an impatient finger or a program that lost the answer, has one effect and gets one
 * answer. Forms carry a key of their own; programs send {@code Idempotency-Key}.
 */
class RetryFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final Answers answers;

    RetryFilter(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isWrite(request) || CurrentActor.find().isEmpty()) chain.doFilter(request, response);
        else if (isGiven(request.getHeader(KEY))) onceForAProgram(request, response, chain);
        else onceForAForm(request, response, chain);
    }

    /** Calculations are posted and write nothing. */
    private static boolean isWrite(HttpServletRequest request) {
        return !READS.contains(request.getMethod())
                && !request.getRequestURI().startsWith(SecurityConfiguration.CALCULATIONS);
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
        var asking = Asking.ofProgram(request);
        var key = new RequestKey(request.getHeader(KEY));
        once(key, asking, response, kept -> answers.write(key, asking, kept, chain));
    }

    private void onceForAForm(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var once = request.getParameter("_once");
        if (once == null || once.isBlank()) {
            chain.doFilter(request, response);
            return;
        }
        var asking = new Asking(request);
        var key = new RequestKey("form " + ContentHash.ofText(once + asking.hash()).value());
        once(key, asking, response, kept -> answers.writeForm(key, asking, kept, chain));
    }

    private void once(RequestKey key, Asking asking, HttpServletResponse response, Write write)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        try {
            key.during(() -> {
                write.answered(kept);
                return kept;
            });
            kept.copyBodyToResponse();
        } catch (ServletException | RuntimeException e) {
            if (!isAlreadyAsked(e)) throw e;
            answers.repeat(key, asking, response);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private interface Write {
        void answered(ContentCachingResponseWrapper kept) throws Exception;
    }

    private static boolean isAlreadyAsked(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof AlreadyAsked) return true;
        return false;
    }
}
