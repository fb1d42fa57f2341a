package org.hamkke.sheet.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamkke.sheet.Words.BOTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.hamkke.sheet.Phrase;
import org.hamkke.sheet.read.Header;
import org.hamkke.sheet.read.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnsTest {
    static final Columns PARTNERS =
            Columns.of(
                    Column.of("name", "partner.name", Kind.TEXT).mandatory().known(Known.COMPANY),
                    Column.of("number", "partner.registration-number", Kind.REGISTRATION_NUMBER)
                            .known(Known.REGISTRATION_NUMBER),
                    Column.of("phone", "partner.phone", Kind.PHONE).known(Known.PHONE),
                    Column.of("email", "partner.email", Kind.EMAIL).known(Known.EMAIL),
                    Column.of("revenue", "partner.revenue", Kind.MONEY).known(Known.REVENUE),
                    Column.of("since", "partner.since", Kind.DATE).called("거래개시일"),
                    Column.of("note", "partner.note", Kind.TEXT).known(Known.NOTE));

    private static Mapping match(String... names) {
        return PARTNERS.match(new Header(1, List.of(names), List.of()), BOTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "상호|name",
                "거래처 명|name",
                "업체명(필수)|name",
                "기업명*|name",
                "회사명 *|name",
                "COMPANY|name",
                "Company_Name|name",
                "ＣＯＭＰＡＮＹ|name",
                "협력사명|name",
                "사업자번호|number",
                "사업자 등록 번호|number",
                "Biz. No.|number",
                "연락처|phone",
                "연락처1|phone",
                "휴대폰 번호|phone",
                "대표 전화|phone",
                "e-mail|email",
                "E메일|",
                "메일 주소|email",
                "매출액(백만원)|revenue",
                "거래 시작일|since",
                "거래개시일|since",
                "비 고|note",
                "Partner since|since",
                "지역|",
                "회사전화번호부|"
            })
    void knowsAColumnUnderTheNamesFilesGiveIt(String header, String key) {
        assertThat(match(header).columnAt(0).map(Column::key).orElse(null)).isEqualTo(key);
    }

    @Test
    void pairsEachColumnOnceAndTheSurestFirst() {
        var mapping = match("업체명", "회사명", "연락처2", "전화", "지역");

        assertThat(mapping.place("name")).isEqualTo(OptionalInt.of(1));
        assertThat(mapping.place("phone")).isEqualTo(OptionalInt.of(3));
        assertThat(mapping.unmapped()).containsExactly(0, 2, 4);
    }

    @Test
    void saysWhichRequiredColumnsAreMissing() {
        assertThat(match("전화", "메일").missing()).extracting(Column::key).containsExactly("name");
        assertThat(match("상호").missing()).isEmpty();
    }

    @Test
    void letsTheUserDecideOtherwise() {
        var mapping = match("상호", "그룹사", "전화").with("name", 1);

        assertThat(mapping.place("name")).isEqualTo(OptionalInt.of(1));
        assertThat(mapping.with("note", 2).place("phone")).isEmpty();
        assertThat(mapping.without("name").missing()).hasSize(1);
        assertThatThrownBy(() -> mapping.with("name", 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mapping.with("unknown", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passesOverWhatThisProductWroteIntoTheFile() {
        var mapping = match("오류", "회사명 *", "전화번호");

        assertThat(mapping.unmapped()).isEmpty();
        assertThat(mapping.place("name")).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void understandsARow() {
        var row =
                match("상호", "사업자번호", "매출(억)", "거래 시작일", "비고")
                        .read(
                                new SheetRow(
                                        7,
                                        List.of(" 가온 ", "1248100998", "1.5", "2026. 11. 22.", "")));

        assertThat(row.number()).isEqualTo(7);
        assertThat(row.text("name")).contains("가온");
        assertThat(row.text("number")).contains("124-81-00998");
        assertThat(row.number("revenue").orElseThrow())
                .isEqualByComparingTo(new BigDecimal("150000000"));
        assertThat(row.day("since")).contains(LocalDate.of(2026, 11, 22));
        assertThat(row.text("note")).isEmpty();
        assertThat(row.text("email")).isEmpty();
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void countsAmountsInTheUnitAboveTheTableUnlessTheColumnHasItsOwn() {
        var row = new SheetRow(3, List.of("가온", "12"));
        var above = List.of("매출 현황", "(단위: 백만원)");

        assertThat(
                        PARTNERS.match(new Header(2, List.of("상호", "매출액"), above), BOTH)
                                .read(row)
                                .number("revenue")
                                .orElseThrow())
                .isEqualByComparingTo("12000000");
        assertThat(
                        PARTNERS.match(new Header(2, List.of("상호", "매출액(천원)"), above), BOTH)
                                .read(row)
                                .number("revenue")
                                .orElseThrow())
                .isEqualByComparingTo("12000");
    }

    @Test
    void saysWhatIsWrongInWhichCell() {
        var row =
                match("전화", "상호", "매출", "사업자번호")
                        .read(new SheetRow(9, List.of("02-123-4567", "", "약 150", "1248100999")));

        assertThat(row.problems())
                .containsExactly(
                        new CellProblem(9, "name", 1, Phrase.of("sheet.cell.required"), true),
                        new CellProblem(
                                9,
                                "number",
                                3,
                                Phrase.of("sheet.cell.check-digit", "124-81-00999"),
                                false),
                        new CellProblem(
                                9,
                                "revenue",
                                2,
                                Phrase.of("sheet.cell.approximate", "약 150"),
                                true));
        assertThat(row.isBlocked()).isTrue();
        assertThat(row.text("number")).contains("124-81-00999");
    }

    @Test
    void aDoubtDoesNotBlock() {
        assertThat(
                        match("상호", "사업자번호")
                                .read(new SheetRow(2, List.of("가온", "1248100999")))
                                .isBlocked())
                .isFalse();
    }

    @Test
    void refusesTheSameKeyTwice() {
        var column = Column.of("a", "x.a", Kind.TEXT);

        assertThatThrownBy(() -> Columns.of(column, column))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    void noNameIsKnownTwice(Known known) {
        assertThat(known.names())
                .extracting(name -> HeaderName.of(name).exact())
                .doesNotHaveDuplicates();
    }
}
