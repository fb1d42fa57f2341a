package org.hamkke.alliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Side;
import org.hamkke.shell.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of an alliance's pages, with the tabs that all modules have declared. */
@Component
public class AllianceHeads {
    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Map<AlliancePart, List<AlliancePlace>> places;

    AllianceHeads(JdbcClient jdbc, Alliances alliances, ObjectProvider<AlliancePlace> places) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.places =
                places.stream()
                        .sorted(Comparator.comparingInt(AlliancePlace::order))
                        .collect(groupingBy(AlliancePlace::part, TreeMap::new, toList()));
    }

    @Transactional(readOnly = true)
    public AllianceHead of(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        boolean own = actor.lens().isEmpty();
        return new AllianceHead(
                alliance,
                seats(alliance),
                members(alliance),
                parts(id),
                own && actor.writes(),
                own && actor.manages());
    }

    private static List<AllianceHead.Seat> seats(AllianceSummary alliance) {
        var parties = alliance.parties();
        return IntStream.range(0, parties.size())
                .mapToObj(place ->
                        new AllianceHead.Seat(
                                parties.get(place).name(),
                                Side.at(place),
                                parties.get(place).seated()))
                .toList();
    }

    private List<AllianceHead.Part> parts(AllianceId id) {
        return places.entrySet().stream()
                .map(part ->
                        new AllianceHead.Part(part.getKey().label(), tabs(id, part.getValue())))
                .toList();
    }

    private static List<AllianceHead.Tab> tabs(AllianceId id, List<AlliancePlace> places) {
        return places.stream()
                .map(place ->
                        new AllianceHead.Tab(
                                Words.t(place.key()),
                                "/alliances/" + id + place.suffix(),
                                place.suffix()))
                .toList();
    }

    private int members(AllianceSummary alliance) {
        return jdbc.sql(
                        """
                        select count(*) from identity.people where organisation_id = any (?) and left_at is null
                           and roles && array['EXECUTIVE', 'MANAGER', 'CONTRIBUTOR', 'VIEWER']
                        """)
                .param(alliance.seats().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
