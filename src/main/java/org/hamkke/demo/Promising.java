package org.hamkke.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.PromiseId;
import org.hamkke.trust.Promises;
import org.springframework.stereotype.Component;

/** What the companies of the story promise each other, and what becomes of it. */
@Component
class Promising {
    private final Promises promises;

    Promising(Promises promises) {
        this.promises = promises;
    }

    PromiseId make(
            Theatre theatre, AllianceId alliance, Company owner, String title, LocalDate due) {
        return theatre.as(
                owner.manager(),
                actor ->
                        promises.make(
                                actor,
                                alliance,
                                new NewPromise(
                                        actor.organisation(),
                                        Optional.of(actor.person()),
                                        title,
                                        "",
                                        due,
                                        Origin.FREE)));
    }

    void keep(
            Theatre theatre,
            AllianceId alliance,
            Company owner,
            Company other,
            String title,
            LocalDate due) {
        var id = make(theatre, alliance, owner, title, due);
        theatre.run(owner.manager(), actor -> promises.keep(actor, id));
        theatre.run(
                other.manager(),
                actor -> promises.confirm(actor, id, promises.get(actor, id).version()));
    }

    void admit(Theatre theatre, AllianceId alliance, Company owner, String title, LocalDate due) {
        var id = make(theatre, alliance, owner, title, due);
        theatre.run(owner.manager(), actor -> promises.admit(actor, id));
    }
}
