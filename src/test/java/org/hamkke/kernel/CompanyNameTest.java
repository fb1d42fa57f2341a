package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {
    static Stream<Arguments> publicPairs() {
        return PublicCases.input("kr-company-name-normalisation")
                .path("pairs")
                .valueStream()
                .map(pair -> Arguments.of(pair.get(0).asString(), pair.get(1).asString()));
    }

    @ParameterizedTest
    @MethodSource("publicPairs")
    void normalisesEveryPublicPair(String written, String normalised) {
        assertThat(new CompanyName(written).normalised()).isEqualTo(normalised);
        assertThat(new CompanyName(written).looksLike(new CompanyName(normalised))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bohong Co., Ltd.",
                "BOHONG CO.,LTD",
                "Bohong Co Ltd",
                "Bohong Co.Ltd.",
                "BOHONG CO,.LTD",
                "Bohong. Co., Ltd",
                "Bohong  CO ., LTD",
                "Bohong Co., Limited",
                "Bohong, Inc.",
                "BOHONG INC",
                "Bohong INC.,LTD",
                "Bohong Incorporated",
                "Bohong Corp., Ltd.",
                "Bohong Corporation.",
                "Bohong Company Limited",
                "BOHONG COMPANY, LIMITED",
                "Bohong.Ltd..",
                "Bohong Corporation Co., Ltd.",
                "BOHONGCO.,LTD.",
                "BohongInc.",
                "BOHONGCORPORATION",
                "Bohong GmbH",
                "Bohong AG",
                "Bohong LLC",
                "Bohong L.L.C.",
                "Bohong S.A.",
                "Bohong B.V.",
                "Bohong Pte. Ltd.",
                "Bohong PLC",
                "Ｂｏｈｏｎｇ　Ｃｏ．，Ｌｔｄ．"
            })
    void knowsTheLatinSpellings(String written) {
        assertThat(new CompanyName(written).key()).isEqualTo("bohong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "㈜해피팜",
                "해피팜(유)",
                "해피팜 유한책임회사",
                "합자회사 해피팜",
                "해피팜합명회사",
                "사단법인 해피팜",
                "㈔해피팜",
                "(재) 해피팜",
                "농업회사법인 주식회사 해피팜",
                "농업회사법인(주) 해피팜",
                "주식 회사 해피팜",
                "주)해피팜",
                "해피팜(주",
                "㈜ 해피팜 ㈜",
                "㈱해피팜",
                "㍿해피팜",
                "해피 팜"
            })
    void knowsTheKoreanAndJapaneseSpellings(String written) {
        assertThat(new CompanyName(written).key()).isEqualTo("해피팜");
    }

    @ParameterizedTest
    @CsvSource({
        "사조대림, 사조대림",
        "주식회사주연테크, 주연테크",
        "동북아1호선박투자회사, 동북아1호선박투자회사",
        "서울우유협동조합, 서울우유협동조합",
        "법무법인 태평양, 법무법인태평양",
        "FARMSCO, farmsco",
        "KOREA ZINC INC, koreazinc",
        "KoMiCo Ltd., komico",
        "Tiffany & Co., tiffany&co",
        "S-Oil, soil",
        "교육ㆍ문화 주식회사, 교육문화",
        "THE CUBE& Inc., thecube&",
    })
    void leavesWhatBelongsToTheName(String written, String key) {
        assertThat(new CompanyName(written).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"주식회사, 주식회사", "유한회사, 유한회사", "(주), 주", "Company, company", "&&, &&", "!!, !!"})
    void neverBecomesEmpty(String written, String key) {
        assertThat(new CompanyName(written).key()).isEqualTo(key);
    }

    @Test
    void tellsNumberedFundsApart() {
        assertThat(new CompanyName("행복펀드 5-1호").looksLike(new CompanyName("행복펀드 51호"))).isFalse();
        assertThat(new CompanyName("행복펀드 5－1호").looksLike(new CompanyName("행복펀드5 - 1호"))).isTrue();
    }

    @Test
    void keepsTheNameAsItWasWritten() {
        assertThat(new CompanyName("  ㈜ 카카오 ").written()).isEqualTo("㈜ 카카오");
    }

    @Test
    void refusesNoNameAndAnEndlessOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CompanyName(" \t"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompanyName("가".repeat(201)));
    }
}
