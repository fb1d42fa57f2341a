package org.hamkke.sheet.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.hamkke.sheet.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {
    private static Cell value(Kind kind, String text) {
        var parsed = kind.parse(text, Unit.ONE);
        assertThat(parsed).isInstanceOf(Parsed.Value.class);
        return parsed.cell();
    }

    private static String problem(Kind kind, String text) {
        var parsed = kind.parse(text, Unit.ONE);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Problem.class);
        return ((Parsed.Problem) parsed).phrase().key();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1,234,567|1234567",
                "１２３|123",
                "120명|120",
                "3.0|3",
                "-5|-5",
                "(1,000)|-1000",
                "△20|-20",
                "5 개|5"
            })
    void readsWholeNumbers(String text, long expected) {
        assertThat(value(Kind.INTEGER, text)).isEqualTo(new Cell.Whole(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5|sheet.cell.whole",
                "1,23|sheet.cell.whole",
                "다섯|sheet.cell.whole",
                "약 150|sheet.cell.approximate",
                "100~200|sheet.cell.approximate",
                "150명 이상|sheet.cell.approximate",
                "100여 명|sheet.cell.approximate",
                "99999999999999999999|sheet.cell.whole"
            })
    void refusesWhatIsNoWholeNumber(String text, String key) {
        assertThat(problem(Kind.INTEGER, text)).isEqualTo(key);
    }

    @Test
    void readsDecimals() {
        assertThat(value(Kind.DECIMAL, "1,234.50"))
                .isEqualTo(new Cell.Decimal(new BigDecimal("1234.50")));
        assertThat(problem(Kind.DECIMAL, "1.234,5")).isEqualTo("sheet.cell.number");
    }

    @ParameterizedTest
    @CsvSource({"25%, 25", "12.5 %, 12.5", "25, 25", "-3%, -3", "0, 0", "0.5%, 0.5"})
    void readsShares(String text, BigDecimal points) {
        assertThat(value(Kind.PERCENT, text)).isEqualTo(new Cell.Percent(points));
    }

    @Test
    void asksWhetherAFractionIsAShare() {
        assertThat(Kind.PERCENT.parse("0.25", Unit.ONE))
                .isEqualTo(Parsed.problem("sheet.cell.percent-unclear", "0.25", "25"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2026. 11. 22.",
                "2026.11.22",
                "2026/11/22",
                "2026년 11월 22일",
                "2026년11월22일",
                "20261122",
                "46348",
                "2026-11-22T09:30",
                "2026-11-22 09:30:00",
                "2026. 11. 22.(일)",
                "2026년 11월 22일 일요일",
                "22 Nov 2026",
                "November 22, 2026",
                "22-Nov-2026",
                " ２０２６-１１-２２ "
            })
    void readsDays(String text) {
        assertThat(value(Kind.DATE, text)).isEqualTo(new Cell.Day(LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30|sheet.cell.no-such-day",
                "20261301|sheet.cell.no-such-day",
                "0026-11-22|sheet.cell.no-such-day",
                "11/22/2026|sheet.cell.date-order",
                "26.11.22|sheet.cell.date-order",
                "2026-11|sheet.cell.date-without-day",
                "2026년|sheet.cell.date-without-day",
                "2026년 11월|sheet.cell.date-without-day",
                "다음 주|sheet.cell.date",
                "99999|sheet.cell.date",
                "30 Feb 2026|sheet.cell.date"
            })
    void saysWhatIsWrongWithADay(String text, String key) {
        assertThat(problem(Kind.DATE, text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "예, true",
        "Y, true",
        "O, true",
        "TRUE, true",
        "○, true",
        "아니요, false",
        "n, false",
        "X, false",
        "FALSE, false"
    })
    void readsYesAndNo(String text, boolean expected) {
        assertThat(value(Kind.FLAG, text)).isEqualTo(new Cell.Flag(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "kim@Gaon.CO.KR, kim@gaon.co.kr",
        "mailto:a.b+c@d.com, a.b+c@d.com",
        "lee@한빛.한국, lee@한빛.한국",
        "a@b.kr;, a@b.kr"
    })
    void readsMailAddresses(String text, String expected) {
        assertThat(value(Kind.EMAIL, text)).isEqualTo(new Cell.Text(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kim@gaon|sheet.cell.email",
                "kim.gaon.kr|sheet.cell.email",
                "a@b..kr|sheet.cell.email",
                "a@b.kr, c@d.kr|sheet.cell.several-emails",
                "a@b.kr;c@d.kr|sheet.cell.several-emails"
            })
    void refusesWhatIsNoSingleMailAddress(String text, String key) {
        assertThat(problem(Kind.EMAIL, text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "01012345678, 010-1234-5678",
        "1012345678, 010-1234-5678",
        "010.1234.5678, 010-1234-5678",
        "+82 10-1234-5678, 010-1234-5678",
        "+82-2-123-4567, 02-123-4567",
        "(02) 1234-5678, 02-1234-5678",
        "212345678, 02-1234-5678",
        "031-123-4567, 031-123-4567",
        "1588-1234, 1588-1234",
        "0505-123-4567, 0505-123-4567",
        "070 1234 5678, 070-1234-5678",
        "+1 (415) 555-0100, +1 (415) 555-0100"
    })
    void writesPhoneNumbersOneWay(String text, String expected) {
        assertThat(value(Kind.PHONE, text)).isEqualTo(new Cell.Text(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-123-4567 (내선 12)", "1234", "김하나"})
    void keepsAnOddPhoneNumberButDoubtsIt(String text) {
        assertThat(Kind.PHONE.parse(text, Unit.ONE))
                .isEqualTo(Parsed.doubt(new Cell.Text(text), "sheet.cell.phone", text));
    }

    @ParameterizedTest
    @CsvSource({
        "www.gaon.co.kr, https://www.gaon.co.kr",
        "http://gaon.kr/a?b=1, http://gaon.kr/a?b=1",
        "한빛.한국, https://한빛.한국"
    })
    void readsWebAddresses(String text, String expected) {
        assertThat(value(Kind.WEBSITE, text)).isEqualTo(new Cell.Text(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"가온", "javascript:alert(1)", "http://", "a b.kr"})
    void refusesWhatIsNoWebAddress(String text) {
        assertThat(problem(Kind.WEBSITE, text)).isEqualTo("sheet.cell.website");
    }

    @ParameterizedTest
    @ValueSource(strings = {"124-81-00998", "1248100998", "124 81 00998", "１２４-８１-００９９８"})
    void writesARegistrationNumberOneWay(String text) {
        assertThat(value(Kind.REGISTRATION_NUMBER, text)).isEqualTo(new Cell.Text("124-81-00998"));
    }

    @Test
    void onlyDoubtsAWrongCheckDigit() {
        var number = new Cell.Text("124-81-00999");

        assertThat(Kind.REGISTRATION_NUMBER.parse("1248100999", Unit.ONE))
                .isEqualTo(Parsed.doubt(number, "sheet.cell.check-digit", "124-81-00999"));
    }

    @Test
    void tellsACorporateNumberFromABusinessNumber() {
        assertThat(problem(Kind.REGISTRATION_NUMBER, "130111-0006246"))
                .isEqualTo("sheet.cell.corporate-number");
        assertThat(problem(Kind.REGISTRATION_NUMBER, "124-81"))
                .isEqualTo("sheet.cell.registration-number");
        assertThat(problem(Kind.REGISTRATION_NUMBER, "없는번호"))
                .isEqualTo("sheet.cell.registration-number");
    }

    @Test
    void onlyDoubtsAnIdentifierOfTheWorldThatLooksWrong() {
        assertThat(value(Kind.LEI, "988400 YEOULLOGIS0128"))
                .isEqualTo(new Cell.Text("988400YEOULLOGIS0128"));
        assertThat(value(Kind.ISIN, "KR7099800005")).isEqualTo(new Cell.Text("KR7099800005"));
        assertThat(Kind.LEI.parse("988400YEOULLOGIS0129", Unit.ONE))
                .isEqualTo(
                        Parsed.doubt(
                                new Cell.Text("988400YEOULLOGIS0129"),
                                "kernel.number.lei.wrong-check-digit"));
        assertThat(Kind.ISIN.parse("KR709980000", Unit.ONE))
                .isEqualTo(
                        Parsed.doubt(new Cell.Text("KR709980000"), "kernel.number.isin.malformed"));
        assertThat(problem(Kind.LEI, "A".repeat(41))).isEqualTo("sheet.cell.number-length");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void namesExcelErrorsAndTakesEmptyForBlank(Kind kind) {
        assertThat(problem(kind, "#N/A")).isEqualTo("sheet.cell.excel-error");
        assertThat(problem(kind, "#CALC!")).isEqualTo("sheet.cell.excel-error");
        assertThat(kind.parse("  ", Unit.ONE)).isEqualTo(new Parsed.Blank());
    }

    @Test
    void takesADashForNothingExceptInText() {
        assertThat(Kind.DATE.parse("-", Unit.ONE)).isEqualTo(new Parsed.Blank());
        assertThat(Kind.MONEY.parse("N/A", Unit.ONE)).isEqualTo(new Parsed.Blank());
        assertThat(value(Kind.TEXT, "없음")).isEqualTo(new Cell.Text("없음"));
    }

    /** Whatever a cell says, there is an answer. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void answersForEveryText(Kind kind) {
        var letters = "0123456789,.-+()%억만천백십조원년월일@~#= kKnbmT:/약A가";
        var random = new Random(kind.name().hashCode());
        for (var i = 0; i < 4_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(14); length > 0; length--)
                text.append(letters.charAt(random.nextInt(letters.length())));
            assertThat(kind.parse(text.toString(), Unit.ONE)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void readsNoNovelWhereAValueBelongs(Kind kind) {
        assertThat(problem(kind, "조".repeat(32_000))).isEqualTo("sheet.cell.too-long");
    }

    @Test
    void everyKindHasItsOwnName() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::messageKey)).doesNotHaveDuplicates();
    }
}
