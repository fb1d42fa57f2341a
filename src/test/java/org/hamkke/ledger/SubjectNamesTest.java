package org.hamkke.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.ProductTest;
import org.hamkke.shell.InLanguage;
import org.hamkke.shell.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SubjectNamesTest {
    @Autowired SubjectNames names;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    alliance.purpose       | 3 | 동맹의 이름과 목적          | Name and purpose of the alliance
                    alliance.win-win       | 2 | 윈윈 선언                    | Win-win statement
                    alliance.workshop      | 1 | 워크숍 기록                  | Workshop record
                    alliance.stage         | 3 | 설계 → 운영                  | Design → Govern
                    alliance.waiver        | 1 | 탐색 → 정렬                  | Scan → Align
                    alliance.party         | 1 | 누리로봇 초대                | Invitation of 누리로봇
                    alliance.goal          | 1 | 실증 현장 120곳              | 실증 현장 120곳
                    culture.handling       | 2 | 위험 선호                    | Appetite for risk
                    responsibility.matrix  | 2 | 함께 동맹 업무 분담(RACI) 2판 | 함께 동맹: responsibilities (RACI), version 2
                    sharing.rule           | 4 | 함께 동맹 배분 규칙 4안       | 함께 동맹: sharing rule, version 4
                    agreement.version      | 2 | 협약서 2판                   | Agreement, version 2
                    performance.kpi        | 1 | 월 매출                      | 월 매출
                    """)
    void areSpokenInTheReadersLanguage(String kind, int version, String korean, String english) {
        assertThat(names.of(kind, version, english)).isEqualTo(korean);
        assertThat(InLanguage.of(Language.ENGLISH, () -> names.of(kind, version, korean)))
                .isEqualTo(english);
    }
}
