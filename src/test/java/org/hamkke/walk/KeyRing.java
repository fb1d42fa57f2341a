package org.hamkke.walk;

import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Assents;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.springframework.stereotype.Component;

/** Whatever waits for the directors of an alliance's companies, they assent to. */
@Component
class KeyRing {
    private final Assents assents;

    KeyRing(Assents assents) {
        this.assents = assents;
    }

    void allTurn(AllianceId alliance, Seated... companies) {
        for (var company : companies) {
            var director = company.the(Role.EXECUTIVE);
            CurrentActor.run(
                    director,
                    () ->
                            assents.openIn(director, alliance.circle())
                                    .forEach(keys ->
                                            assents.assent(
                                                    director, keys.proposal(), keys.hash())));
        }
    }
}
