package org.hamkke.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hamkke.database.KeptAnswer;
import org.hamkke.database.KeptAnswers;
import org.hamkke.database.RequestKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Between HTTP and the kept answers: writes one down, gives one again. */
@Component
class Answers {
    private static final int LONGEST_BODY = 64 * 1024;
    private static final int TRIES = 40;

    private final KeptAnswers kept;

    Answers(KeptAnswers kept) {
        this.kept = kept;
    }

    /** A program's write is kept with its answer or not at all; what it asks for is known once its body is read. */
    void write(
            RequestKey key,
            Asking asking,
            ContentCachingResponseWrapper response,
            FilterChain chain)
            throws Exception {
        kept.keepWithChange(
                key,
                () -> {
                    chain.doFilter(asking.request(), response);
                    return isRefusal(response)
                            ? Optional.empty()
                            : Optional.of(answer(asking.hash(), asking.request(), response));
                });
    }

    /** A refused form is shown again with what it reads anew, so its change stands before the answer does. */
    void writeForm(
            RequestKey key,
            Asking asking,
            ContentCachingResponseWrapper response,
            FilterChain chain)
            throws Exception {
        chain.doFilter(asking.request(), response);
        if (key.entered() && !isRefusal(response))
            kept.keep(key, answer(null, asking.request(), response));
    }

    private static boolean isRefusal(ContentCachingResponseWrapper response) {
        return response.getStatus() >= 400;
    }

    private static KeptAnswer answer(
            @Nullable String hash,
            HttpServletRequest request,
            ContentCachingResponseWrapper response) {
        if (ShownOnce.isMarked(request)) return KeptAnswer.shownOnce(hash);
        var body =
                response.getContentSize() > LONGEST_BODY
                        ? null
                        : new String(response.getContentAsByteArray(), UTF_8);
        return new KeptAnswer(hash, response.getStatus(), response.getHeader("Location"), body);
    }

    /** A form may still be writing its answer down; it is given a moment. */
    void repeat(RequestKey key, Asking asking, HttpServletResponse response) throws IOException {
        var request = asking.request();
        var answer = kept.find(key);
        for (int i = 1; i < TRIES && answer.isPresent() && !answer.get().isGiven(); i++) {
            pause();
            answer = kept.find(key);
        }
        if (answer.isEmpty() || !answer.get().isTo(asking.hash()))
            LostAnswer.otherRequest(request, response);
        else if (answer.get().wasShownOnce()) LostAnswer.shownOnce(request, response);
        else if (answer.get().isGiven()) give(answer.get(), request, response);
        else LostAnswer.tell(request, response);
    }

    private static void give(
            KeptAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        response.setStatus(answer.status() == null ? HttpServletResponse.SC_OK : answer.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (answer.location() != null) response.setHeader("Location", answer.location());
        if (answer.body() == null || answer.body().isEmpty()) return;
        response.setContentType(
                request.getRequestURI().startsWith("/api/")
                        ? "application/json;charset=UTF-8"
                        : "text/html;charset=UTF-8");
        response.getOutputStream().write(answer.body().getBytes(UTF_8));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
