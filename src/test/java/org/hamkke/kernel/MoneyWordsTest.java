package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0원 | ₩0",
                "6789 | 6,789원 | ₩6,789",
                "10000 | 1만 원 | ₩10,000",
                "-30000000 | -3,000만 원 | -₩30,000,000",
                "123450000 | 1억 2,345만 원 | ₩123,450,000",
                "123456789 | 1억 2,345만 6,789원 | ₩123,456,789",
                "1000000050000 | 1조 5만 원 | ₩1,000,000,050,000",
                "12345678901234567 | 1경 2,345조 6,789억 123만 4,567원 | ₩12,345,678,901,234,567",
                "99999000000000000000 | 9,999경 9,000조 원 | ₩99,999,000,000,000,000,000",
            })
    void saysWonExactly(String won, String korean, String english) {
        var money = Money.of(won, "KRW");
        assertThat(money.inWords(Locale.KOREA)).isEqualTo(korean);
        assertThat(money.inWords(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0원 | ₩0",
                "999 | 999원 | ₩999",
                "123450000 | 1억 2,345만 원 | ₩123.45M",
                "123456789 | 약 1억 2,346만 원 | ≈₩123.46M",
                "-123456789 | 약 -1억 2,346만 원 | ≈-₩123.46M",
                "12345678 | 1,234만 5,678원 | ≈₩12.35M",
                "99999999999 | 약 1,000억 원 | ≈₩100B",
                "999999999 | 약 10억 원 | ≈₩1B",
                "1000000050000 | 약 1조 원 | ≈₩1T",
                "975000000 | 9억 7,500만 원 | ₩975M",
                "9999500000000000 | 9,999조 5,000억 원 | ₩9,999.5T",
            })
    void saysWonInAtMostTwoUnitsAndMarksWhatItRounded(String won, String korean, String english) {
        var money = Money.of(won, "KRW");
        assertThat(money.approximately(Locale.KOREAN)).isEqualTo(korean);
        assertThat(money.approximately(Locale.UK)).isEqualTo(english);
    }

    @Test
    void namesOtherCurrenciesByTheirCode() {
        var dollars = Money.of("-1200.5", "USD");
        assertThat(dollars.inWords(Locale.KOREAN)).isEqualTo("-USD 1,200.50");
        assertThat(dollars.inWords(Locale.ENGLISH)).isEqualTo("-USD 1,200.50");
        assertThat(Money.of("5000", "JPY").inWords(Locale.KOREAN)).isEqualTo("JPY 5,000");
        assertThat(Money.of("1.5", "KWD").inWords(Locale.KOREAN)).isEqualTo("KWD 1.500");
    }

    @Test
    void shortensOtherCurrenciesInTheReadersUnits() {
        var dollars = Money.of("1234567.89", "USD");
        assertThat(dollars.approximately(Locale.KOREAN)).isEqualTo("약 USD 123만 4,568");
        assertThat(dollars.approximately(Locale.ENGLISH)).isEqualTo("≈USD 1.23M");
    }

    @Test
    void losesNoWonInKoreanWords() {
        var random = new Random(20261122);
        for (int i = 0; i < 2000; i++) {
            var money = Money.won(random.nextLong() >> random.nextInt(64));
            assertThat(readBack(money.inWords(Locale.KOREAN))).isEqualByComparingTo(money.amount());
        }
    }

    private static BigDecimal readBack(String words) {
        var plain = words.replace("-", "").replace(",", "").replace("원", "").strip();
        var size =
                Arrays.stream(plain.split(" "))
                        .map(MoneyWordsTest::unit)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.startsWith("-") ? size.negate() : size;
    }

    private static BigDecimal unit(String word) {
        var power = 4 * Math.max(0, "_만억조경".indexOf(word.charAt(word.length() - 1)));
        return new BigDecimal(power == 0 ? word : word.substring(0, word.length() - 1))
                .movePointRight(power);
    }
}
