package org.hamkke.alliance;

import java.util.Map;
import java.util.Optional;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the alliance is called and what it is for. Alone the founder may restate it; from the second seat on the keys decide. */
@Component
public class Charters {
    static final String KIND = "alliance.purpose";
    private static final int LONGEST = 4000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Assents assents;
    private final Ledger ledger;

    Charters(JdbcClient jdbc, Alliances alliances, Assents assents, Ledger ledger) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.assents = assents;
        this.ledger = ledger;
    }

    private record Charter(String name, String purpose) {
        Charter {
            name = name.strip();
            purpose = purpose.strip();
            new Checks()
                    .that(Expectation.fits(name, 1, 120), AllianceRule.ALLIANCE_HAS_A_NAME)
                    .that(
                            purpose.length() <= LONGEST,
                            AllianceRule.PURPOSE_IS_SHORT_ENOUGH,
                            LONGEST)
                    .done();
        }

        static Charter of(AllianceSummary alliance) {
            return new Charter(alliance.name(), alliance.purpose());
        }

        Map<String, Object> content() {
            return Map.of("name", name, "purpose", purpose);
        }
    }

    /** @return the proposal, where there are other keys to turn */
    @Transactional
    public Optional<ProposalId> restate(
            Actor actor, AllianceId id, String name, String purpose, int version) {
        KernelRule.requireManager(actor);
        var alliance = alliances.get(actor, id);
        StaleVersion.unless(alliance.version() == version);
        var charter = new Charter(name, purpose);
        AllianceRule.SOMETHING_IS_NEW.require(!charter.equals(Charter.of(alliance)));
        if (alliance.seats().size() > 1) return Optional.of(put(actor, alliance, charter));
        write(actor, id, charter, version);
        return Optional.empty();
    }

    private ProposalId put(Actor actor, AllianceSummary alliance, Charter charter) {
        var subject = new Subject(KIND, alliance.id().value(), alliance.version() + 1);
        var label = Words.t("alliance.assent.purpose");
        return assents.propose(
                actor,
                new Proposed(
                        alliance.id().circle(),
                        subject,
                        label,
                        charter.content(),
                        alliance.signatories()));
    }

    private void write(Actor actor, AllianceId id, Charter charter, int version) {
        int changed =
                jdbc.sql(
                                "update alliance.alliances set name = ?, purpose = ?, version = version + 1 where circle_id = ? and version = ?")
                        .params(charter.name(), charter.purpose(), id.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        ledger.enter(
                actor,
                id.circle(),
                Fact.of("alliance.purpose-stated", id.value(), charter.content()));
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(KIND)) return;
        var actor = CurrentActor.get();
        var id = new AllianceId(assented.circle().id());
        var charter =
                JSON.readValue(
                        assents.content(actor, assented.proposal()),
                        new TypeReference<Charter>() {});
        write(actor, id, charter, alliances.get(actor, id).version());
    }
}
