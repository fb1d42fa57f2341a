package org.hamkke.alliance;

import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** From the second seat on, whom to invite besides is for the keys of all who are seated. */
@Component
public class Parties {
    public static final String KIND = "alliance.party";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Assents assents;

    Parties(JdbcClient jdbc, Alliances alliances, Assents assents) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.assents = assents;
    }

    /** Each company is a subject of its own, so that several may be on the table. */
    @Transactional
    public ProposalId propose(Actor actor, AllianceId id, Joiner joiner) {
        KernelRule.requireManager(actor);
        var seats = alliances.get(actor, id).seats();
        var label = Words.t("alliance.party.joining", joiner.company());
        var subject = new Subject(KIND, Ids.next(), 1);
        return assents.propose(
                actor, new Proposed(id.circle(), subject, label, joiner.content(), seats));
    }

    /** Who turns the last key may be of any side and can't write for another: the letter waits for a manager. */
    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(KIND)) return;
        var joiner =
                JSON.readValue(
                        assents.content(CurrentActor.get(), assented.proposal()), Signed.class);
        jdbc.sql(
                        "insert into alliance.parties (id, circle_id, name, mail_domain) values (?, ?, ?, ?)")
                .params(assented.subject().id(), assented.circle().id())
                .params(joiner.company(), joiner.domain())
                .update();
    }

    /** As {@link Joiner} puts it to the keys. */
    private record Signed(String company, String domain) {}
}
