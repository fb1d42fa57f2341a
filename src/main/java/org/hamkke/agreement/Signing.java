package org.hamkke.agreement;

import java.time.Clock;
import java.util.Map;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Declined;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a version when its keys have turned, or one of them won't. */
@Component
class Signing {
    private final VersionRows rows;
    private final Obligations obligations;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signing(
            VersionRows rows,
            Obligations obligations,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(Versions.KIND)) return;
        var id = new AllianceId(assented.circle().id());
        int number = assented.subject().version();
        rows.sign(id, number, clock.instant());
        var text = rows.text(id, number).orElseThrow();
        var signed =
                new AgreementSigned(
                        id, number, text.from(), text.lastDay(), Obligations.promised(text));
        obligations.follow(CurrentActor.get(), id, number, text);
        ledger.enter(
                CurrentActor.get(),
                id.circle(),
                Fact.of("agreement.signed", id.value(), content(signed, text, assented.hash())));
        events.publishEvent(signed);
    }

    private static Map<String, Object> content(
            AgreementSigned signed, AgreementText text, ContentHash hash) {
        return Map.of(
                "title",
                text.title(),
                "version",
                signed.version(),
                "from",
                signed.from(),
                "to",
                signed.lastDay(),
                "contentHash",
                hash.value(),
                "obligations",
                signed.obligations().size());
    }

    @EventListener
    void on(Declined declined) {
        if (!declined.subject().kind().equals(Versions.KIND)) return;
        rows.decline(
                new AllianceId(declined.circle().id()),
                declined.subject().version(),
                declined.by(),
                declined.reason(),
                clock.instant());
    }
}
