package org.hamkke.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class MembersTest {
    private static final Duration LONG_ENOUGH = Duration.ofMillis(500);

    @Autowired Seats seats;
    @Autowired Members members;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void twoAdministratorsWhoTakeEachOthersRoleAtOnceLeaveOne() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var one = hanbit.the(Role.ADMINISTRATOR);
        CurrentActor.run(
                one,
                () ->
                        members.changeRoles(
                                one,
                                hanbit.the(Role.MANAGER).person(),
                                Set.of(Role.ADMINISTRATOR),
                                0));
        var other =
                new Actor(
                        hanbit.the(Role.MANAGER).person(),
                        one.organisation(),
                        Set.of(Role.ADMINISTRATOR));
        var taken = new CountDownLatch(1);
        var go = new CountDownLatch(1);

        var first = CompletableFuture.runAsync(() -> takeAndWait(one, other, taken, go));
        assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
        var second =
                CompletableFuture.runAsync(() ->
                        CurrentActor.run(
                                other,
                                () ->
                                        members.changeRoles(
                                                other, one.person(), Set.of(Role.VIEWER), 0)));
        Thread.sleep(LONG_ENOUGH);
        go.countDown();

        first.get(1, TimeUnit.MINUTES);
        assertThatThrownBy(() -> second.get(1, TimeUnit.MINUTES))
                .hasCauseInstanceOf(RuleViolation.class);
        assertThat(CurrentActor.as(one, () -> members.get(one, one.person())).person().roles())
                .contains(Role.ADMINISTRATOR);
    }

    private void takeAndWait(Actor one, Actor other, CountDownLatch taken, CountDownLatch go) {
        var transaction = new TransactionTemplate(transactions);
        CurrentActor.run(
                one,
                () ->
                        transaction.executeWithoutResult(_ -> {
                            members.changeRoles(one, other.person(), Set.of(Role.VIEWER), 1);
                            taken.countDown();
                            awaitUninterruptibly(go);
                        }));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
