package org.hamkke.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hamkke.database.RequestKey;
import org.hamkke.database.Rows;
import org.hamkke.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The answers of writes that carried a key, kept to be given again. */
@Component
class Answers {
    private static final int LONGEST_BODY = 64 * 1024;
    private static final int TRIES = 40;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Answers(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Answer(@Nullable Integer status, @Nullable String location, @Nullable String body) {}

    void keep(RequestKey key, ContentCachingResponseWrapper response) {
        var body = response.getContentSize() > LONGEST_BODY ? null : new String(response.getContentAsByteArray(), UTF_8);
        transactions.executeWithoutResult(
                _ ->
                        jdbc.sql("update identity.request_keys set status = ?, location = ?, body = ? where person_id = ? and key = ?")
                                .param(response.getStatus())
                                .param(response.getHeader("Location"))
                                .param(body)
                                .params(CurrentActor.get().person().value(), key.key())
                                .update());
    }

    /** The first request may still be writing its answer down; it is given a moment. */
    void repeat(RequestKey key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            var answer = find(key);
            if (answer.isPresent() && answer.get().status() != null) {
                give(answer.get(), request, response);
                return;
            }
            pause();
        }
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    private Optional<Answer> find(RequestKey key) {
        return transactions.execute(
                _ ->
                        jdbc.sql("select status, location, body from identity.request_keys where person_id = ? and key = ?")
                                .params(CurrentActor.get().person().value(), key.key())
                                .query(Rows.of(Answer.class))
                                .optional());
    }

    private static void give(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(answer.status() == null ? HttpServletResponse.SC_OK : answer.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (answer.location() != null) response.setHeader("Location", answer.location());
        if (answer.body() == null || answer.body().isEmpty()) return;
        response.setContentType(request.getRequestURI().startsWith("/api/") ? "application/json;charset=UTF-8" : "text/html;charset=UTF-8");
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
