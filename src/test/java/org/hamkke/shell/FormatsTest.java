package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.shell.Language.ENGLISH;
import static org.hamkke.shell.Language.KOREAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant AFTERNOON_IN_SEOUL = Instant.parse("2026-11-22T05:05:00Z");

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writesDatesAsEachReaderDoes() {
        assertThat(korean(() -> Formats.date(DAY))).isEqualTo("2026. 11. 22.");
        assertThat(english(() -> Formats.date(DAY))).isEqualTo("22 Nov 2026");
        assertThat(korean(() -> Formats.dayMonth(DAY))).isEqualTo("11. 22.");
        assertThat(korean(() -> Formats.dateWithDay(DAY))).isEqualTo("2026. 11. 22. 일요일");
        assertThat(korean(() -> Formats.month(DAY))).isEqualTo("2026년 11월");
    }

    @Test
    void keepsADateOnOneLine() {
        assertThat(Formats.date(DAY)).doesNotContain(" ");
    }

    @Test
    void tellsTheTimeInSeoulUnlessTheReaderIsElsewhere() {
        assertThat(korean(() -> Formats.dateTime(AFTERNOON_IN_SEOUL)))
                .isEqualTo("2026. 11. 22. 14:05");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("Europe/Berlin"));
        assertThat(plain(Formats.dateTime(AFTERNOON_IN_SEOUL))).isEqualTo("22 Nov 2026, 06:05");
        assertThat(Formats.time(AFTERNOON_IN_SEOUL)).isEqualTo("06:05");
    }

    @Test
    void namesTheYearOfAMomentWhereItIsAnother() {
        assertThat(korean(() -> Formats.near(AFTERNOON_IN_SEOUL, DAY))).isEqualTo("11. 22. 14:05");
        assertThat(korean(() -> Formats.near(AFTERNOON_IN_SEOUL, DAY.plusYears(1))))
                .isEqualTo("2026. 11. 22. 14:05");
    }

    @Test
    void saysNearDaysInWords() {
        assertThat(korean(() -> Formats.relative(DAY, DAY))).isEqualTo("오늘");
        assertThat(korean(() -> Formats.relative(DAY.minusDays(1), DAY))).isEqualTo("어제");
        assertThat(korean(() -> Formats.relative(DAY.minusDays(3), DAY))).isEqualTo("3일 전");
        assertThat(english(() -> Formats.relative(DAY.plusDays(2), DAY))).isEqualTo("in 2 days");
        assertThat(korean(() -> Formats.relative(DAY.minusDays(20), DAY))).isEqualTo("11. 2.");
        assertThat(korean(() -> Formats.relative(DAY.minusYears(1), DAY)))
                .isEqualTo("2025. 11. 22.");
    }

    @Test
    void writesNumbersWithTheirSignAndGroups() {
        assertThat(Formats.number(1234567)).isEqualTo("1,234,567");
        assertThat(Formats.number(new BigDecimal("-1234.5"))).isEqualTo("−1,234.5");
        assertThat(Formats.signed(1.8)).isEqualTo("+1.8");
        assertThat(Formats.signed(-3.6)).isEqualTo("−3.6");
        assertThat(Formats.percent(-0.214)).isEqualTo("−21.4%");
        assertThat(Formats.percent(1.04)).isEqualTo("104%");
    }

    @Test
    void whatIsSignedIsWrittenWithEveryDecimal() {
        assertThat(Formats.exact(new BigDecimal("99.995"))).isEqualTo("99.995");
        assertThat(Formats.exact(new BigDecimal("-0.000004"))).isEqualTo("−0.000004");
        assertThat(Formats.exact(new BigDecimal("1234.500000"))).isEqualTo("1,234.5");
        assertThat(Formats.exact(new BigDecimal("1E+6"))).isEqualTo("1,000,000");
    }

    @Test
    void keepsABarWithinItsTrack() {
        assertThat(Formats.bar(-5)).isZero();
        assertThat(Formats.bar(66.6)).isEqualTo(67);
        assertThat(Formats.bar(180)).isEqualTo(100);
    }

    private static String korean(Supplier<String> reading) {
        return plain(InLanguage.of(KOREAN, reading));
    }

    private static String english(Supplier<String> reading) {
        return plain(InLanguage.of(ENGLISH, reading));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
