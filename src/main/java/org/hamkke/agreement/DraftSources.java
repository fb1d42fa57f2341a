package org.hamkke.agreement;

import java.util.List;
import java.util.Optional;
import org.hamkke.agreement.Design.Grid;
import org.hamkke.agreement.text.AgreementText.Side;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Party;
import org.hamkke.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the design an agreement is drafted from. The one place that asks the other modules. */
@Component
class DraftSources {
    private final JdbcClient jdbc;

    DraftSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Design of(Actor actor, AllianceSummary alliance) {
        return new Design(
                alliance.name(), alliance.purpose().strip(), sides(alliance), List.of(), List.of(), Grid.EMPTY, Optional.empty(), Grid.EMPTY);
    }

    /** In the order they took their seats, the same for every reader: both sides must read one and the same text. */
    private List<Side> sides(AllianceSummary alliance) {
        var seats = alliance.parties().stream().filter(Party::seated).sorted(Orders.BY_SEAT).flatMap(party -> party.seat().stream()).toList();
        return seats.stream().map(seat -> side(seat.value())).toList();
    }

    private Side side(java.util.UUID organisation) {
        return jdbc.sql("select id as organisation, name, coalesce(business_number, '') as business_number from identity.organisations where id = ?")
                .param(organisation)
                .query((row, _) -> new Side(organisation, row.getString("name"), row.getString("business_number")))
                .single();
    }
}
