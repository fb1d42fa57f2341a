package org.hamkke.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be done in all alliances of a company, by either side, the earliest due first. */
@Component
public class OpenPromises {
    public enum Whose {
        OURS,
        THEIRS
    }

    /** @param until the last due date; any when null */
    public record Wanted(@Nullable Whose whose, @Nullable LocalDate until) {}

    private final PromiseRows rows;
    private final Promises promises;

    OpenPromises(PromiseRows rows, Promises promises) {
        this.rows = rows;
        this.promises = promises;
    }

    /** @param alliances as {@code Alliances} gave them to the reader */
    @Transactional(readOnly = true)
    public Listing<PromiseSummary> page(
            Actor actor, List<AllianceSummary> alliances, Wanted wanted, Paging paging) {
        var place = paging.after(id -> promises.get(actor, PromiseId.of(id))).orElse(null);
        var found = rows.open(asked(actor, alliances, wanted), place, paging.limit() + 1);
        return paging.cut(found, PromiseSummary::id);
    }

    @Transactional(readOnly = true)
    public List<PromiseSummary> all(Actor actor, List<AllianceSummary> alliances, Wanted wanted) {
        return page(actor, alliances, wanted, Paging.WHOLE).items();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, List<AllianceSummary> alliances, Wanted wanted) {
        return rows.countOpen(asked(actor, alliances, wanted));
    }

    private Asked asked(Actor actor, List<AllianceSummary> alliances, Wanted wanted) {
        return new Asked(
                alliances.stream().map(alliance -> alliance.id().value()).toList(),
                actor.organisation().value(),
                promises.today().minus(PromiseSummary.PATIENCE),
                wanted);
    }

    /** @param since the earliest due date of what nobody has said a word about and is not broken yet */
    record Asked(List<UUID> circles, UUID reader, LocalDate since, Wanted wanted) {
        @Nullable Boolean ours() {
            return wanted.whose() == null ? null : wanted.whose() == Whose.OURS;
        }
    }
}
