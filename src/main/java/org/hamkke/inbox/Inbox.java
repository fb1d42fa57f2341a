package org.hamkke.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Canvases;
import org.hamkke.assent.Assents;
import org.hamkke.assent.KeyPanels;
import org.hamkke.fit.DueSheets;
import org.hamkke.identity.Invitation;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.hamkke.performance.Readings;
import org.hamkke.portfolio.Portfolio;
import org.hamkke.portfolio.Standing;
import org.hamkke.shell.Waiting;
import org.hamkke.shell.WaitingCount;
import org.hamkke.trust.OpenPromises;
import org.hamkke.trust.OpenPromises.Wanted;
import org.hamkke.trust.Promises;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what waits. What is counted is what this very person can answer, not what merely concerns the company. */
@Component
public class Inbox implements Waiting {
    private static final int DAYS_AHEAD = 14;

    private final JdbcClient jdbc;
    private final ObjectProvider<WaitingCount> waiting;
    private final Assents assents;
    private final KeyPanels panels;
    private final Readings readings;
    private final Promises promises;
    private final OpenPromises open;
    private final Alliances alliances;
    private final Canvases canvases;
    private final DueSheets sheets;
    private final Portfolio portfolio;
    private final Invitations invitations;
    private final Seats seats;

    Inbox(
            JdbcClient jdbc,
            ObjectProvider<WaitingCount> waiting,
            Assents assents,
            KeyPanels panels,
            Readings readings,
            Promises promises,
            OpenPromises open,
            Alliances alliances,
            Canvases canvases,
            DueSheets sheets,
            Portfolio portfolio,
            Invitations invitations,
            Seats seats) {
        this.jdbc = jdbc;
        this.waiting = waiting;
        this.assents = assents;
        this.panels = panels;
        this.readings = readings;
        this.promises = promises;
        this.open = open;
        this.alliances = alliances;
        this.canvases = canvases;
        this.sheets = sheets;
        this.portfolio = portfolio;
        this.invitations = invitations;
        this.seats = seats;
    }

    /** Under a counterpart's eyes nothing waits, because nothing can be answered. */
    @Override
    @Transactional(readOnly = true)
    public int countFor(Actor actor) {
        if (actor.lens().isPresent()) return 0;
        var counts =
                waiting.stream()
                        .filter(count -> count.concerns().test(actor))
                        .map(count -> "(" + count.sql() + ")")
                        .collect(Collectors.joining(" + "));
        if (counts.isEmpty()) return 0;
        return jdbc.sql("select " + counts)
                .param("organisation", actor.organisation().value())
                .param("person", actor.person().value())
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Day of(Actor actor) {
        var person = seats.person(actor.person());
        if (actor.lens().isPresent() || !actor.worksOnAlliances())
            return Day.without(actor, person, promises.today(), unanswered(actor));
        var mine = alliances.of(actor);
        return new Day(
                actor,
                person,
                promises.today(),
                mine,
                panels.of(actor, assents.waitingFor(actor)),
                awaited(actor, mine),
                sheets.of(actor),
                readings.waitingFor(actor),
                promises.waitingFor(actor),
                open.all(actor, mine, new Wanted(null, until())),
                unanswered(actor),
                measured(actor, mine));
    }

    private List<AllianceSummary> awaited(Actor actor, List<AllianceSummary> mine) {
        var waiting = canvases.waitingFor(actor);
        return mine.stream().filter(one -> waiting.contains(one.id())).toList();
    }

    private LocalDate until() {
        return promises.today().plusDays(DAYS_AHEAD);
    }

    private List<Standing> measured(Actor actor, List<AllianceSummary> mine) {
        return mine.isEmpty()
                ? List.of()
                : portfolio.of(actor).stream().filter(Standing::measured).toList();
    }

    /** Seats of colleagues are the administrator's business. */
    private List<Invitation> unanswered(Actor actor) {
        if (actor.lens().isPresent() || !(actor.manages() || actor.is(Role.ADMINISTRATOR)))
            return List.of();
        return invitations.open(actor).stream()
                .filter(one -> actor.is(Role.ADMINISTRATOR) || one.isToPartner())
                .toList();
    }
}
