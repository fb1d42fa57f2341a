package org.hamkke.finance.dart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.finance.dart.LocalDart.line;

import java.net.URI;
import java.time.Duration;
import java.time.Year;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DartTest {
    private static final String COMPANY = "00100258";
    private static final String OWN = "-표준계정코드 미사용-";

    private final LocalDart register = new LocalDart();

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void findsAccountsByTheirIdWhateverTheirName() {
        register.files(COMPANY, 2024, "CFS", LocalDart.sound(5_000_000_000L));

        var figures = figures(ask(LocalDart.KEY));

        assertThat(figures.receipt()).isEqualTo("20240311001085");
        assertThat(figures.byAccount().get(Account.REVENUE))
                .isEqualTo(new DartAnswer.Figure(Money.won(5_000_000_000L), "수익(매출액)"));
        assertThat(figures.byAccount().get(Account.EQUITY).amount())
                .as("not the line of the changes in equity")
                .isEqualTo(Money.won(1_000_000_000L));
        assertThat(figures.byAccount().get(Account.INTEREST_EXPENSE).amount())
                .isEqualTo(Money.won(100_000_000L));
    }

    @Test
    void findsAccountsByTheNamesCompaniesGiveThem() {
        register.files(
                COMPANY,
                2024,
                "CFS",
                line("BS", OWN, "자 산 총 계", "300"),
                line("CIS", OWN, "Ⅰ. 영업수익 (주석 25)", "1,000"),
                line("CIS", OWN, "V. 영업손실", "70"),
                line("CIS", OWN, "당기순이익(손실)", "(50)"),
                line("CIS", OWN, "이자비용", "-30"),
                line("BS", "ifrs-full_Liabilities", "부채총계", ""),
                line("BS", "ifrs-full_Equity", "자본총계", "-"));

        var found = figures(ask(LocalDart.KEY)).byAccount();

        assertThat(found.get(Account.ASSETS).amount()).isEqualTo(Money.won(300));
        assertThat(found.get(Account.REVENUE).amount()).isEqualTo(Money.won(1_000));
        assertThat(found.get(Account.OPERATING_PROFIT).amount()).isEqualTo(Money.won(-70));
        assertThat(found.get(Account.NET_PROFIT).amount()).isEqualTo(Money.won(-50));
        assertThat(found.get(Account.INTEREST_EXPENSE).amount()).isEqualTo(Money.won(30));
        assertThat(found)
                .as("what has no amount is missing, not nil")
                .doesNotContainKeys(Account.LIABILITIES, Account.EQUITY, Account.CURRENT_ASSETS);
    }

    @Test
    void aYearWithoutAStatementIsNothing() {
        assertThat(ask(LocalDart.KEY)).isEqualTo(new DartAnswer.Nothing());
    }

    @Test
    void aStatementInAnotherCurrencyIsNotTakenForWon() {
        register.files(COMPANY, 2024, "CFS", line("BS", "ifrs-full_Assets", "자산총계", "5", "USD"));

        assertThat(ask(LocalDart.KEY)).isEqualTo(new DartAnswer.Foreign("USD"));
    }

    @Test
    void linesNobodyKnowsAreToldApartFromNothing() {
        register.files(COMPANY, 2024, "CFS", line("BS", OWN, "보험계약자산", "5"));

        assertThat(ask(LocalDart.KEY)).isEqualTo(failed(DartFailure.NO_KNOWN_ACCOUNT));
    }

    @ParameterizedTest
    @CsvSource({
        "011, KEY_SUSPENDED",
        "020, QUOTA_USED_UP",
        "100, FIELD_REFUSED",
        "800, MAINTENANCE",
        "900, UNDEFINED",
        "777, UNREADABLE"
    })
    void everyDocumentedRefusalIsToldByItsName(String status, DartFailure failure) {
        register.refuses(COMPANY, status);

        assertThat(ask(LocalDart.KEY)).isEqualTo(failed(failure));
    }

    @Test
    void aKeyNobodyGaveOutIsToldSo() {
        assertThat(ask("f".repeat(40))).isEqualTo(failed(DartFailure.KEY_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "SILENCE, TIMED_OUT",
        "TRICKLE, TIMED_OUT",
        "REDIRECT, UNREADABLE",
        "PAGE, UNREADABLE",
        "BROKEN, UNREADABLE",
        "ENDLESS, TOO_LARGE"
    })
    void whatGoesWrongOnTheWayIsToldToo(LocalDart.Mishap mishap, DartFailure failure) {
        register.meets(COMPANY, mishap);

        assertThat(ask(LocalDart.KEY)).isEqualTo(failed(failure));
    }

    @Test
    void aRegisterThatIsNotThereIsUnreachable() {
        var nowhere = dart(URI.create("http://localhost:1"));

        assertThat(
                        nowhere.annual(
                                new DartKey(LocalDart.KEY),
                                COMPANY,
                                Year.of(2024),
                                Scope.CONSOLIDATED))
                .isEqualTo(failed(DartFailure.UNREACHABLE));
    }

    @Test
    void aKeyDoesNotPrintItself() {
        assertThat(new DartKey(LocalDart.KEY)).hasToString("••••••••4567");
    }

    private DartAnswer ask(String key) {
        return dart(register.url())
                .annual(new DartKey(key), COMPANY, Year.of(2024), Scope.CONSOLIDATED);
    }

    private static Dart dart(URI url) {
        return new Dart(new DartSettings(url, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    private static DartAnswer.Figures figures(DartAnswer answer) {
        assertThat(answer).isInstanceOf(DartAnswer.Figures.class);
        return (DartAnswer.Figures) answer;
    }

    private static DartAnswer failed(DartFailure failure) {
        return new DartAnswer.Failed(failure);
    }
}
