package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticleTest {
    @ParameterizedTest
    @CsvSource({
        "한빛[이/가], 한빛이",
        "세움에너지[이/가], 세움에너지가",
        "협약[을/를], 협약을",
        "분담표[을/를], 분담표를",
        "서울[으로/로], 서울로",
        "부산[으로/로], 부산으로",
        "대구[으로/로], 대구로",
        "과장[은/는], 과장은",
        "대리[과/와], 대리와",
        "동맹[이에요/예요], 동맹이에요",
        "지표[이에요/예요], 지표예요",
        "사업[이나/나], 사업이나"
    })
    void followsTheLastSyllable(String written, String read) {
        assertThat(Particle.resolve(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10[이/가]|10이",
                "2[이/가]|2가",
                "7[으로/로]|7로",
                "3[으로/로]|3으로",
                "1,000[을/를]|1,000을",
                "1000000000000[을/를]|1000000000000를",
                "50%[을/를]|50%를",
                "3.5[이/가]|3.5가"
            })
    void readsNumbersAloud(String written, String read) {
        assertThat(Particle.resolve(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "KPI[을/를], KPI를",
        "SQL[으로/로], SQL로",
        "CRM[은/는], CRM은",
        "GmbH[과/와], GmbH와",
        "Hamkke[이/가], Hamkke가",
        "Nordwind[과/와], Nordwind와",
        "Vision[을/를], Vision을",
        "Lab[이/가], Lab이",
        "Slack[으로/로], Slack으로",
        "Excel[으로/로], Excel로",
        "Google[이/가], Google이",
        "Partner[은/는], Partner는"
    })
    void readsLatinLettersByNameAndWordsAsKoreansSayThem(String written, String read) {
        assertThat(Particle.resolve(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "‘협약서 4판’[을/를]|‘협약서 4판’을",
                "여울로지스(주)[과/와]|여울로지스(주)와",
                "「상생안」[은/는]|「상생안」은",
                "한빛[과/와] 세움에너지[이/가]|한빛과 세움에너지가"
            })
    void looksThroughClosingMarks(String written, String read) {
        assertThat(Particle.resolve(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"株[을/를], 株을(를)", "株[으로/로], 株(으)로"})
    void offersBothFormsWhereTheSoundIsUnknown(String written, String read) {
        assertThat(Particle.resolve(written)).isEqualTo(read);
    }
}
