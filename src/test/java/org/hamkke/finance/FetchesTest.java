package org.hamkke.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.finance.YearTold.Outcome.FAILED;
import static org.hamkke.finance.YearTold.Outcome.FOREIGN;
import static org.hamkke.finance.YearTold.Outcome.KEPT;
import static org.hamkke.finance.YearTold.Outcome.NOTHING;
import static org.hamkke.finance.YearTold.Outcome.NOT_ASKED;
import static org.hamkke.finance.YearTold.Outcome.TAKEN;

import java.time.Year;
import java.util.List;
import java.util.Map;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.finance.dart.LocalDart;
import org.hamkke.finance.dart.LocalDart.Mishap;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.PartnerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FetchesTest extends AtTheRegister {
    @Autowired Seats seats;
    @Autowired Statements statements;
    @Autowired Proposals proposals;

    private Seated hanbit;
    private Actor minsu;
    private String code = "";
    private PartnerId yeoul;

    @BeforeEach
    void takeSeats() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        minsu = hanbit.the(Role.MANAGER);
        code = freshCode();
        yeoul = partner(minsu, "여울로지스", code);
        setKey(minsu, LocalDart.KEY);
    }

    @Test
    void fiveYearsAreTakenWithTheirFilings() throws Exception {
        for (int i = 0; i < Fetches.YEARS; i++) files(lastYear() - i, 5_000_000_000L - i);

        assertThat(outcomes(fetched(minsu, yeoul))).containsOnly(TAKEN).hasSize(5);

        var latest = years().getFirst();
        assertThat(years()).hasSize(5);
        assertThat(latest.figures().source()).isEqualTo(Source.REGISTER);
        assertThat(latest.statement().scope()).isEqualTo(Scope.CONSOLIDATED);
        assertThat(latest.link()).endsWith("rcpNo=" + lastYear() + "0311001085");
        assertThat(latest.nameOf(Account.REVENUE)).isEqualTo("수익(매출액)");
        assertThat(latest.by()).startsWith("김민수");
    }

    @Test
    void whereThereIsNoGroupTheCompanyAloneIsAsked() throws Exception {
        REGISTER.files(code, lastYear(), "OFS", LocalDart.sound(1_000_000_000L));

        var told = outcomes(fetched(minsu, yeoul));

        assertThat(told).containsExactly(TAKEN, NOTHING, NOTHING, NOTHING, NOTHING);
        assertThat(years().getFirst().statement().scope()).isEqualTo(Scope.SEPARATE);
        assertThat(REGISTER.asked(code)).startsWith(lastYear() + "CFS", lastYear() + "OFS");
    }

    @Test
    void aQuotaThatRunsOutKeepsWhatWasTakenAndSaysWhatWasNotAsked() throws Exception {
        files(lastYear(), 2_000_000_000L);
        REGISTER.refuses(code, lastYear() - 1, "020");

        var fetch = fetched(minsu, yeoul);

        assertThat(outcomes(fetch)).containsExactly(TAKEN, FAILED, NOT_ASKED, NOT_ASKED, NOT_ASKED);
        assertThat(fetch.years().get(1).detail()).isEqualTo("QUOTA_USED_UP");
        assertThat(years()).hasSize(1);
    }

    @Test
    void aRegisterThatFallsSilentLosesNothingAndIsAskedAgain() throws Exception {
        files(lastYear(), 2_000_000_000L);
        files(lastYear() - 1, 1_000_000_000L);
        fetched(minsu, yeoul);
        REGISTER.meets(code, Mishap.SILENCE);

        var silent = fetched(minsu, yeoul);

        assertThat(silent.years().getFirst().detail()).isEqualTo("TIMED_OUT");
        assertThat(years()).hasSize(2);
        REGISTER.recovers(code);
        assertThat(fetched(minsu, yeoul).years().subList(0, 2))
                .extracting(YearTold::outcome)
                .containsOnly(TAKEN);
    }

    @Test
    void anUnknownKeyStopsAtTheFirstYear() throws Exception {
        setKey(minsu, "f".repeat(40));

        var fetch = fetched(minsu, yeoul);

        assertThat(fetch.years().getFirst().detail()).isEqualTo("KEY_UNKNOWN");
        assertThat(REGISTER.asked(code)).hasSize(1);
    }

    @Test
    void whatPeopleWroteDownIsNeverOverwritten() throws Exception {
        files(lastYear(), 2_000_000_000L);
        write(lastYear(), 77);

        assertThat(outcomes(fetched(minsu, yeoul)).getFirst()).isEqualTo(KEPT);

        assertThat(years().getFirst().statement().figure(Account.REVENUE)).contains(Money.won(77));
    }

    @Test
    void aForeignStatementIsToldWithItsCurrency() throws Exception {
        REGISTER.files(
                code,
                lastYear(),
                "CFS",
                LocalDart.line("BS", "ifrs-full_Assets", "자산총계", "5", "CNY"));

        var first = fetched(minsu, yeoul).years().getFirst();

        assertThat(first).isEqualTo(new YearTold(Year.of(lastYear()), FOREIGN, "CNY"));
        assertThat(years()).isEmpty();
    }

    @Test
    void withoutAKeyOrACodeNothingIsAsked() {
        var nameless = partner(minsu, "두레박로직스", "");
        assertRefused(() -> fetches.start(minsu, nameless), FinanceRule.CORPORATE_CODE_IS_KNOWN);
        CurrentActor.run(minsu, () -> keys.remove(minsu));
        assertRefused(() -> fetches.start(minsu, yeoul), FinanceRule.KEY_IS_SET);
    }

    @Test
    void aProposalNamesItsInputsItsDateAndItsSource() throws Exception {
        files(lastYear(), 5_000_000_000L);
        files(lastYear() - 1, 4_000_000_000L);
        fetched(minsu, yeoul);

        var proposal = CurrentActor.as(minsu, () -> proposals.of(minsu, List.of(yeoul))).get(yeoul);

        // 75 for debts, 100 for each of the others
        assertThat(proposal.points()).isEqualTo(96);
        assertThat(proposal.evidence())
                .contains(lastYear() + "년", "부채비율 100%(75점)", "이자보상배율 5배(100점)", "OpenDART", "연결");
        assertThat(proposal.link()).startsWith("https://dart.fss.or.kr/");
    }

    @Test
    void nobodyElseMeetsOurFiguresOrOurKey() throws Exception {
        files(lastYear(), 2_000_000_000L);
        fetched(minsu, yeoul);
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);

        assertThatThrownBy(() -> CurrentActor.as(stranger, () -> statements.of(stranger, yeoul)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentActor.run(stranger, () -> fetches.start(stranger, yeoul)))
                .isInstanceOf(NotFound.class);
        assertThat(CurrentActor.as(stranger, () -> proposals.of(stranger, List.of(yeoul))))
                .isEmpty();
        assertThat(CurrentActor.as(stranger, () -> keys.masked(stranger))).isEmpty();
    }

    /** Disguised as one of ours, and still known to the database as who it is. */
    @Test
    void theDatabaseAloneKeepsAStrangerOut() throws Exception {
        files(lastYear(), 2_000_000_000L);
        fetched(minsu, yeoul);
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);
        var disguised = new Actor(stranger.person(), minsu.organisation(), stranger.roles());

        assertThat(CurrentActor.as(disguised, () -> statements.of(disguised, List.of(yeoul))))
                .isEmpty();
        assertThat(CurrentActor.as(disguised, () -> keys.masked(disguised))).isEmpty();
    }

    @Test
    void aViewerAsksNothingAndSetsNoKey() {
        var garam = hanbit.the(Role.VIEWER);

        assertThatThrownBy(() -> CurrentActor.run(garam, () -> fetches.start(garam, yeoul)))
                .isInstanceOf(RuleViolation.class);
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> CurrentActor.run(garam, () -> keys.set(garam, LocalDart.KEY)));
        assertThat(refusal.rule()).isEqualTo(FinanceRule.KEY_IS_SET_BY_WHO_MANAGES);
    }

    @Test
    void anAdministratorLooksAfterTheKeyWithoutSeeingAFigure() {
        var keeper = hanbit.the(Role.ADMINISTRATOR);
        setKey(keeper, LocalDart.KEY.replace("4567", "9999"));

        assertThat(CurrentActor.as(minsu, () -> keys.masked(minsu))).contains("••••••••9999");
        assertThatThrownBy(
                        () -> CurrentActor.as(keeper, () -> statements.of(keeper, List.of(yeoul))))
                .isInstanceOf(NotFound.class);
    }

    private void files(int year, long revenue) {
        REGISTER.files(code, year, "CFS", LocalDart.sound(revenue));
    }

    private void write(int year, long revenue) {
        var figures =
                Figures.written(
                        Year.of(year),
                        Scope.UNSTATED,
                        Map.of(Account.REVENUE, Money.won(revenue)),
                        Source.HAND,
                        "결산서");
        CurrentActor.run(minsu, () -> statements.add(minsu, yeoul, figures));
    }

    private List<Recorded> years() {
        return CurrentActor.as(minsu, () -> statements.of(minsu, yeoul));
    }

    private void assertRefused(Runnable act, FinanceRule rule) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> CurrentActor.run(minsu, act));
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
