package org.hamkke.fit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Others have asked before: the study of a large choice has to wait until they are answered. */
public class TheWait {
    private final SmaaAnswers answers;
    private CountDownLatch others = new CountDownLatch(0);

    TheWait(SmaaAnswers answers) {
        this.answers = answers;
    }

    public void begins() {
        var answered = new CountDownLatch(1);
        others = answered;
        answers.background.execute(() -> await(answered));
    }

    /** And so are those who asked since, one after the other. */
    public void ends() {
        others.countDown();
        CompletableFuture.runAsync(() -> {}, answers.background).join();
    }

    private static void await(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
