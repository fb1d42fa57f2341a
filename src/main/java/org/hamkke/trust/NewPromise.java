package org.hamkke.trust;

import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Period;
import org.hamkke.kernel.PersonId;

/**
 * What one side promises the others.
 *
 * @param person who sees to it on the owner's side, when that is known
 */
public record NewPromise(
        OrganisationId owner,
        Optional<PersonId> person,
        String title,
        String detail,
        LocalDate dueOn,
        Origin origin) {
    public NewPromise {
        title = title.strip();
        detail = detail.strip();
        new Checks()
                .that(!title.isEmpty() && title.length() <= 200, TrustRule.PROMISE_SAYS_WHAT)
                .that(detail.length() <= 2000, TrustRule.DETAIL_IS_SHORT_ENOUGH, 2000)
                .that(Period.ERA.covers(dueOn), TrustRule.DUE_DATE_IS_A_DAY)
                .done();
    }
}
