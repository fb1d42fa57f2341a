package org.hamkke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Supplier;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds a link acts in its reader's name, so that an administrator is shown only the links they have to hand over. */
@ProductTest
class LettersTest {
    private static final EmailAddress PROFESSOR = new EmailAddress("professor@safety.example");

    @Autowired Seats seats;
    @Autowired Invitations invitations;
    @Autowired Letters withoutServer;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    private Seated hanbit;
    private Actor administrator;
    private Letters withServer;

    @BeforeEach
    void takeSeats() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        administrator = hanbit.the(Role.ADMINISTRATOR);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", new JavaMailSenderImpl());
        withServer =
                new Letters(
                        jdbc,
                        beans.getBeanProvider(JavaMailSender.class),
                        "https://hamkke.example");
    }

    @Test
    void whereNoMailServerIsTheAdministratorFindsTheLinkToHandOver() {
        invited();

        assertThat(shown(withoutServer).invitation()).isPresent();
        assertThat(withoutServer.deliver()).isFalse();
    }

    @Test
    void theMailServersLettersAreShownWithoutLinkAndCode() {
        var open = invited();

        var shown = shown(withServer);

        assertThat(shown.invitation()).isEmpty();
        assertThat(shown.body()).contains("/invitation/…", "이 코드를 적어 주십시오: …");
        assertThat(open.body().lines().filter(line -> !shown.body().contains(line))).hasSize(2);
    }

    @Test
    void aGuestsSheetOpensToNobodyWhoReadsItsLetter() {
        var link = Secret.random();
        written(
                new NewLetter(
                        PROFESSOR, "평가를 부탁드립니다", Letters.LINK_BASE + "/rating/" + link.value()));
        assertThat(shown(withoutServer).rating()).contains(link);

        assertThat(shown(withServer).rating()).isEmpty();
        assertThat(shown(withServer).body()).endsWith("/rating/…");
    }

    @Test
    void aLetterThatWentOutStaysSealedWhenTheServerIsTakenAway() {
        withoutServer.sent(invited().id());

        assertThat(shown(withoutServer).invitation()).isEmpty();
    }

    @Test
    void whatOpensNothingIsShownAsItIs() {
        written(
                new NewLetter(
                        PROFESSOR,
                        "평가를 부탁드립니다",
                        "주소: " + Letters.LINK_BASE + "/selections/1/sheet"));

        assertThat(shown(withServer).body()).endsWith("/selections/1/sheet");
    }

    private Letter invited() {
        return as(
                administrator,
                () -> {
                    invitations.inviteMember(
                            administrator, PROFESSOR, "송하늘", Set.of(Role.VIEWER), "ko");
                    return withoutServer.latestTo(administrator, PROFESSOR).orElseThrow();
                });
    }

    private void written(NewLetter letter) {
        var manager = hanbit.the(Role.MANAGER);
        CurrentActor.run(manager, () -> withoutServer.write(manager, letter));
    }

    private Letter shown(Letters letters) {
        var reading = new TransactionTemplate(transactions);
        return as(
                administrator,
                () ->
                        reading.execute(
                                _ -> letters.page(administrator, Paging.START).items().getFirst()));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }
}
