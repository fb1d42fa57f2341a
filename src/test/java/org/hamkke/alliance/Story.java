package org.hamkke.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Role;

/** What the tests of an alliance do over and over: act as someone, and turn keys. */
public record Story(Founded founded, Assents assents) {
    static final Expectation SITES =
            new Expectation(
                    "실증 현장",
                    "곳",
                    new BigDecimal("2"),
                    new BigDecimal("120"),
                    LocalDate.of(2028, 12, 31),
                    Optional.of(Money.won(4_200_000_000L)),
                    "현장 한 곳에 3,500만 원");

    public Actor hanbit(Role role) {
        return founded.hanbit().the(role);
    }

    public Actor seum(Role role) {
        return founded.seum().the(role);
    }

    public Actor stranger() {
        return founded.outsider().the(Role.EXECUTIVE);
    }

    public AllianceId alliance() {
        return founded.alliance();
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }

    public static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }

    public void bothAssent(ProposalId proposal) {
        turn(founded.hanbit(), proposal);
        turn(founded.seum(), proposal);
    }

    public void turn(Seated side, ProposalId proposal) {
        var executive = side.the(Role.EXECUTIVE);
        as(
                executive,
                () ->
                        assents.assent(
                                executive, proposal, assents.keys(executive, proposal).hash()));
    }
}
