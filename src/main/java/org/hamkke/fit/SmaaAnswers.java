package org.hamkke.fit;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hamkke.fit.method.SmaaResult;
import org.springframework.stereotype.Component;

/**
 * Remembers the latest answers by their whole question. A long one is worked on in the background, one after the other;
 * the seed is fixed, so that every instance finds the same answer by itself.
 */
@Component
class SmaaAnswers implements AutoCloseable {
    private static final int MOST = 64;

    /** A page may stand still for so long; the largest question takes a quarter of it on a machine that is free. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final Duration patience;
    final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("smaa").factory());
    private final Map<SmaaQuestion, CompletableFuture<SmaaResult>> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<SmaaQuestion, CompletableFuture<SmaaResult>> eldest) {
                    return size() > MOST;
                }
            };

    SmaaAnswers() {
        this(PATIENCE);
    }

    SmaaAnswers(Duration patience) {
        this.patience = patience;
    }

    /** Nothing while it is still being worked on after a moment: ask again. */
    Optional<SmaaResult> to(SmaaQuestion question) {
        var answer = begun(question);
        if (question.quick() && !answer.isDone()) answer.complete(question.answer());
        return answer.thenApply(Optional::of)
                .completeOnTimeout(Optional.empty(), patience.toMillis(), MILLISECONDS)
                .join();
    }

    private CompletableFuture<SmaaResult> begun(SmaaQuestion question) {
        synchronized (known) {
            return known.computeIfAbsent(question, this::begin);
        }
    }

    private CompletableFuture<SmaaResult> begin(SmaaQuestion question) {
        return question.quick()
                ? new CompletableFuture<>()
                : CompletableFuture.supplyAsync(question::answer, background);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
