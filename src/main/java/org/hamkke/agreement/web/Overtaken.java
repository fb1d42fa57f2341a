package org.hamkke.agreement.web;

import static org.hamkke.shell.Words.t;

import java.util.function.Supplier;
import org.hamkke.kernel.StaleVersion;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Somebody saved in between: a program is told both texts, as a person is, so that neither is lost. */
final class Overtaken extends ErrorResponseException {
    private Overtaken(ProblemDetail problem, StaleVersion stale) {
        super(HttpStatus.CONFLICT, problem, stale);
    }

    /** @param standing what is saved by now, asked for only when it is needed */
    static void attempt(Runnable write, Object given, Supplier<Object> standing) {
        try {
            write.run();
        } catch (StaleVersion stale) {
            var problem =
                    ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, t("shell.api.stale"));
            problem.setProperty("given", given);
            problem.setProperty("standing", standing.get());
            throw new Overtaken(problem, stale);
        }
    }
}
