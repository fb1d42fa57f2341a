package org.hamkke.sheet.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hamkke.sheet.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WonTextTest {
    private static BigDecimal won(String text, Unit unit) {
        var parsed = Kind.MONEY.parse(text, unit);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Value.class);
        return ((Cell.Won) parsed.cell()).value();
    }

    private static Unit unit(String words) {
        return Objects.requireNonNull(Unit.parse(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,000,000|12000000",
                "12000000원|12000000",
                "₩ 1,500|1500",
                "￦1,500|1500",
                "1,500 KRW|1500",
                "1억|100000000",
                "1억 2,345만 원|123450000",
                "1억2345만6789원|123456789",
                "1.5억|150000000",
                "3천만|30000000",
                "3천5백만 원|35000000",
                "천만원|10000000",
                "백만 원|1000000",
                "500만|5000000",
                "2조 3천억|2300000000000",
                "1조 2억 3만 4원|1000200030004",
                "5천원|5000",
                "1억 2,345원|100002345",
                "-₩1,000|-1000",
                "△3억|-300000000",
                "(1,200만)|-12000000",
                "-5억 원|-500000000",
                "3 million|3000000",
                "1.2 billion won|1200000000",
                "0|0"
            })
    void readsAmountsAsKoreansWriteThem(String text, BigDecimal expected) {
        assertThat(won(text, Unit.ONE)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "약 150|sheet.cell.approximate",
                "100억 내외|sheet.cell.approximate",
                "10~20억|sheet.cell.approximate",
                "50억 이상|sheet.cell.approximate",
                "1억 2천|sheet.cell.money-unclear",
                "5천|sheet.cell.money-unclear",
                "1억 2천원|sheet.cell.money-unclear",
                "3억 500|sheet.cell.money-unclear",
                "$1,000|sheet.cell.not-won",
                "100 USD|sheet.cell.not-won",
                "300만 달러|sheet.cell.not-won",
                "억|sheet.cell.money",
                "만원|sheet.cell.money",
                "1만 2억|sheet.cell.money",
                "1,23|sheet.cell.money",
                "비공개|sheet.cell.money",
                "원|sheet.cell.money"
            })
    void refusesWhatIsNoExactAmountOfWon(String text, String key) {
        var parsed = Kind.MONEY.parse(text, Unit.ONE);

        assertThat(parsed).as(text).isInstanceOf(Parsed.Problem.class);
        assertThat(((Parsed.Problem) parsed).phrase().key()).isEqualTo(key);
    }

    @Test
    void countsABareNumberInTheUnitOfItsColumn() {
        assertThat(won("1,234", unit("백만원"))).isEqualByComparingTo("1234000000");
        assertThat(won("-2.5", unit("억"))).isEqualByComparingTo("-250000000");
    }

    @Test
    void letsTheUnitInTheCellWinOverTheColumns() {
        assertThat(won("3억", unit("백만원"))).isEqualByComparingTo("300000000");
        assertThat(won("5,000원", unit("백만원"))).isEqualByComparingTo("5000");
    }

    @ParameterizedTest
    @CsvSource({
        "백만, 6",
        "백만원, 6",
        "백만 원, 6",
        "단위: 천원, 3",
        "억원, 8",
        "십억, 9",
        "원, 0",
        "KRW million, 6",
        "million KRW, 6",
        "KRW, 0",
        "thousands of won, 3"
    })
    void knowsTheUnitsHeadersName(String words, int zeros) {
        assertThat(unit(words).factor()).isEqualByComparingTo(BigDecimal.TEN.pow(zeros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "명", "2025년", "상호", "USD million"})
    void takesNoOtherWordForAUnit(String words) {
        assertThat(Unit.parse(words)).isNull();
    }

    @Test
    void findsTheUnitOfAWholeSheet() {
        assertThat(Unit.ofSheet(List.of("2026년 매출", "(단위 : 백만원)")).factor())
                .isEqualByComparingTo("1000000");
        assertThat(Unit.ofSheet(List.of("[단위: 명, 억원]")).factor()).isEqualByComparingTo("100000000");
        assertThat(Unit.ofSheet(List.of("(in KRW million)")).factor())
                .isEqualByComparingTo("1000000");
        assertThat(Unit.ofSheet(List.of("사업 단위별 현황"))).isEqualTo(Unit.ONE);
    }

    @Test
    void readsBackEveryAmountWrittenOutInUnits() {
        var random = new Random(17);
        for (var i = 0; i < 2_000; i++) {
            var amount = random.nextLong(10_000_000_000_000L);
            assertThat(won(spelled(amount), Unit.ONE))
                    .isEqualByComparingTo(BigDecimal.valueOf(amount));
        }
    }

    private static String spelled(long amount) {
        var text = new StringBuilder();
        if (amount / 1_000_000_000_000L > 0) text.append(amount / 1_000_000_000_000L).append("조 ");
        if (amount / 100_000_000L % 10_000 > 0)
            text.append("%,d억 ".formatted(amount / 100_000_000L % 10_000));
        return text + "%,d만 %d원".formatted(amount / 10_000 % 10_000, amount % 10_000);
    }
}
