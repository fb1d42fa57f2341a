package org.hamkke.alliance.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Party;
import org.hamkke.alliance.Statement;
import org.hamkke.alliance.WinWin;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Side;
import org.hamkke.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class WinWinPages {
    private final Alliances alliances;
    private final WinWin winWin;
    private final People people;

    WinWinPages(Alliances alliances, WinWin winWin, People people) {
        this.alliances = alliances;
        this.winWin = winWin;
        this.people = people;
    }

    @Transactional(readOnly = true)
    List<SideView> of(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        var statements =
                winWin.of(actor, id).stream()
                        .collect(Collectors.toMap(Statement::side, one -> one));
        var faces = people.answeringFor(alliance.seats());
        var sides = new ArrayList<SideView>();
        for (var party : alliance.parties()) {
            var seat = party.seat().orElse(null);
            if (seat == null) continue;
            var own = seat.equals(actor.organisation()) && actor.lens().isEmpty();
            var here = faces.getOrDefault(seat, List.of());
            sides.add(
                    new SideView(
                            party.name(),
                            Side.at(sides.size()),
                            partner(alliance, seat),
                            own,
                            statements.get(seat),
                            here));
        }
        return sides;
    }

    private static String partner(AllianceSummary alliance, OrganisationId seat) {
        var others =
                alliance.parties().stream()
                        .filter(party -> !party.is(seat))
                        .map(Party::name)
                        .toList();
        return others.size() == 1 ? others.getFirst() : Words.t("alliance.others", others.size());
    }

    /** When the words of all sides that are in effect took effect, the latest of them. */
    static Optional<Instant> agreedAt(List<SideView> sides) {
        if (sides.size() < 2 || !sides.stream().allMatch(one -> one.state().equals("agreed")))
            return Optional.empty();
        return sides.stream()
                .flatMap(one -> Optional.ofNullable(one.statement()).stream())
                .flatMap(one -> one.agreed().stream())
                .map(Statement.Agreed::at)
                .max(Comparator.naturalOrder());
    }
}
