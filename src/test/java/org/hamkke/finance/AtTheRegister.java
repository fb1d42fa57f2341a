package org.hamkke.finance;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hamkke.ProductTest;
import org.hamkke.finance.dart.LocalDart;
import org.hamkke.finance.dart.TestRegister;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.partner.Registration;
import org.springframework.beans.factory.annotation.Autowired;

/** The product beside a local server that stands in for the register. */
@ProductTest
public abstract class AtTheRegister {
    protected static final LocalDart REGISTER = TestRegister.REGISTER;

    @Autowired protected Partners partners;
    @Autowired protected Fetches fetches;
    @Autowired protected RegisterKeys keys;

    /** Tests share the register, so each brings a company of its own. */
    protected static String freshCode() {
        return String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }

    protected static int lastYear() {
        return Year.now(ZoneId.of("Asia/Seoul")).getValue() - 1;
    }

    protected PartnerId partner(Actor actor, String name, String code) {
        var entry = Entry.named(name).with(Registration.of("", "", code, ""));
        return CurrentActor.as(actor, () -> partners.add(actor, entry));
    }

    protected void setKey(Actor actor, String key) {
        CurrentActor.run(actor, () -> keys.set(actor, key));
    }

    /** Asks and waits until all is told. */
    protected Fetch fetched(Actor actor, PartnerId partner) throws InterruptedException {
        CurrentActor.run(actor, () -> fetches.start(actor, partner));
        for (int i = 0; i < 300; i++) {
            var fetch =
                    CurrentActor.as(actor, () -> fetches.progress(actor, partner)).orElseThrow();
            if (!fetch.runs()) return fetch;
            Thread.sleep(100);
        }
        throw new AssertionError("the fetch doesn't end");
    }

    protected static List<YearTold.Outcome> outcomes(Fetch fetch) {
        return fetch.years().stream().map(YearTold::outcome).toList();
    }
}
