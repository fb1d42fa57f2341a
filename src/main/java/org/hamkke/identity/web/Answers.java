package org.hamkke.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hamkke.database.KeptAnswer;
import org.hamkke.database.KeptAnswers;
import org.hamkke.database.RequestKey;
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

    void keep(RequestKey key, HttpServletRequest request, ContentCachingResponseWrapper response) {
        kept.keep(key, ShownOnce.isMarked(request) ? KeptAnswer.shownOnce() : answer(response));
    }

    private static KeptAnswer answer(ContentCachingResponseWrapper response) {
        var body =
                response.getContentSize() > LONGEST_BODY
                        ? null
                        : new String(response.getContentAsByteArray(), UTF_8);
        return new KeptAnswer(response.getStatus(), response.getHeader("Location"), body);
    }

    /** The first request may still be writing its answer down; it is given a moment. */
    void repeat(RequestKey key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = kept.find(key);
        for (int i = 1; i < TRIES && answer.isPresent() && !answer.get().isGiven(); i++) {
            pause();
            answer = kept.find(key);
        }
        if (answer.isEmpty()) LostAnswer.otherRequest(request, response);
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
