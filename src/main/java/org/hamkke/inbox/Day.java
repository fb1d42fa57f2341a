package org.hamkke.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Party;
import org.hamkke.assent.KeyPanel;
import org.hamkke.fit.DueSheets.DueSheet;
import org.hamkke.identity.Invitation;
import org.hamkke.identity.PersonSummary;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.hamkke.performance.ReadingSummary;
import org.hamkke.portfolio.Standing;
import org.hamkke.trust.PromiseSummary;

/**
 * What waits for a person on a day.
 *
 * @param keys that wait for the company's key
 * @param canvases alliances in which the company has not handed in its win-win canvas
 * @param sheets that this very person has yet to hand in
 * @param readings that wait for the company's confirmation
 * @param claims promises that others say they kept
 * @param promises of both sides, due soon or overdue
 * @param standings of the alliances that have been measured
 */
public record Day(
        Actor actor,
        PersonSummary person,
        LocalDate today,
        List<AllianceSummary> alliances,
        List<KeyPanel> keys,
        List<AllianceSummary> canvases,
        List<DueSheet> sheets,
        List<ReadingSummary> readings,
        List<PromiseSummary> claims,
        List<PromiseSummary> promises,
        List<Invitation> invitations,
        List<Standing> standings) {
    static Day without(
            Actor actor, PersonSummary person, LocalDate today, List<Invitation> invitations) {
        return new Day(
                actor,
                person,
                today,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                invitations,
                List.of());
    }

    /** What this very person can answer. */
    public int waiting() {
        if (!actor.manages()) return sheets.size();
        return (actor.holdsKey() ? keys.size() : 0)
                + sheets.size()
                + canvases.size()
                + readings.size()
                + claims.size();
    }

    public boolean worksOnAlliances() {
        return actor.worksOnAlliances() && actor.lens().isEmpty();
    }

    public boolean administers() {
        return actor.is(Role.ADMINISTRATOR);
    }

    public boolean mediates() {
        return actor.is(Role.MEDIATOR);
    }

    /** An organisation that has just taken its seat. */
    public boolean isNew() {
        return worksOnAlliances() && alliances.isEmpty();
    }

    public boolean isQuiet() {
        return !isNew()
                && keys.isEmpty()
                && canvases.isEmpty()
                && sheets.isEmpty()
                && readings.isEmpty()
                && claims.isEmpty()
                && promises.isEmpty();
    }

    public Optional<PromiseSummary> mostUrgent() {
        return promises.stream().filter(this::isOurs).findFirst();
    }

    public boolean isOurs(PromiseSummary promise) {
        return promise.isOwnedBy(actor.organisation());
    }

    public boolean isOverdue(PromiseSummary promise) {
        return today.isAfter(promise.dueOn());
    }

    /** By its partners, and by its own name too where they stand with us in another alliance as well. */
    public String called(UUID alliance) {
        return of(alliance).map(this::called).orElse("");
    }

    private String called(AllianceSummary alliance) {
        var title = titleOf(alliance);
        long same = alliances.stream().filter(one -> titleOf(one).equals(title)).count();
        return same > 1 && !title.equals(alliance.name()) ? title + " · " + alliance.name() : title;
    }

    private String titleOf(AllianceSummary alliance) {
        return alliance.titleFor(actor.organisation());
    }

    public int partiesIn(UUID alliance) {
        return of(alliance).map(found -> found.parties().size()).orElse(2);
    }

    public List<String> companiesIn(UUID alliance) {
        return of(alliance).stream()
                .flatMap(found -> found.parties().stream())
                .map(Party::name)
                .toList();
    }

    private Optional<AllianceSummary> of(UUID alliance) {
        return alliances.stream().filter(found -> found.id().value().equals(alliance)).findFirst();
    }
}
