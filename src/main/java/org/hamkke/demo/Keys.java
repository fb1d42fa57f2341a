package org.hamkke.demo;

import java.util.List;
import org.hamkke.assent.Assents;
import org.springframework.stereotype.Component;

/** The keys of the cast: whatever waits for these companies, their directors assent to. */
@Component
class Keys {
    private final Assents assents;

    Keys(Assents assents) {
        this.assents = assents;
    }

    void turn(Theatre theatre, Company... companies) {
        for (var company : List.of(companies))
            theatre.run(
                    company.director(),
                    actor ->
                            assents.waitingFor(actor)
                                    .forEach(keys ->
                                            assents.assent(actor, keys.proposal(), keys.hash())));
    }
}
