package org.hamkke.trust.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.PersonId;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.TrustRule;
import org.jspecify.annotations.Nullable;

/** A promise of one's own as it is typed in. */
public record PromiseForm(
        @Nullable String title,
        @Nullable String detail,
        @Nullable String dueOn,
        @Nullable String person) {
    static PromiseForm empty() {
        return new PromiseForm("", "", "", "");
    }

    NewPromise promiseOf(Actor actor) {
        var due = day(dueOn);
        new Checks()
                .that(!text(title).isBlank(), TrustRule.PROMISE_SAYS_WHAT)
                .that(due.isPresent(), TrustRule.DUE_DATE_IS_A_DAY)
                .done();
        var seated =
                text(person).isBlank()
                        ? Optional.<PersonId>empty()
                        : Optional.of(PersonId.of(text(person)));
        return new NewPromise(
                actor.organisation(),
                seated,
                text(title),
                text(detail),
                due.orElseThrow(),
                Origin.FREE);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(text(typed).strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
