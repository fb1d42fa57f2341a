package org.hamkke.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Terms;
import org.hamkke.agreement.Versions;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Stage;
import org.hamkke.alliance.Stages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The gates of the first stages are passed, the agreement is drafted from the design, signed by both and in force. */
@Component
@Order(45)
class AgreementChapter implements Chapter {
    private final Stages stages;
    private final Drafts drafts;
    private final Versions versions;
    private final Keys keys;
    private final Clock clock;

    AgreementChapter(Stages stages, Drafts drafts, Versions versions, Keys keys, Clock clock) {
        this.stages = stages;
        this.drafts = drafts;
        this.versions = versions;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var id = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        leave(theatre, id, Stage.SCAN);
        leave(theatre, id, Stage.ALIGN);
        sign(theatre, id);
        leave(theatre, id, Stage.DESIGN);
    }

    private void sign(Theatre theatre, AllianceId id) {
        theatre.run(
                Cast.HANBIT.manager(),
                actor -> {
                    drafts.begin(actor, id);
                    var draft = drafts.get(actor, id);
                    drafts.settle(actor, id, from(draft.terms(), today()), draft.version());
                    versions.put(actor, id, "설계에서 정한 것을 그대로 옮겼어요.", drafts.get(actor, id).hash());
                });
        keys.turn(theatre, Cast.HANBIT, Cast.SEUM);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Terms from(Terms terms, LocalDate day) {
        return new Terms(terms.title(), day.minusDays(1), terms.months(), terms.renews());
    }

    private void leave(Theatre theatre, AllianceId id, Stage stage) {
        theatre.run(Cast.HANBIT.manager(), actor -> stages.propose(actor, id, stage, ""));
        keys.turn(theatre, Cast.HANBIT, Cast.SEUM);
    }
}
