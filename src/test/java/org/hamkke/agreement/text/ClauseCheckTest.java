package org.hamkke.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.agreement.text.Finding.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aSoundAgreementPassesEveryCheck() {
        var findings = ClauseCheck.of(Texts.sound(), TODAY);

        assertThat(findings).allMatch(Finding::met);
        assertThat(findings).extracting(Finding::rule).containsExactly(CheckRule.values());
    }

    @TestFactory
    Stream<DynamicTest> withoutItsClauseEveryWantIsMissing() {
        return Arrays.stream(CheckRule.values())
                .filter(rule -> rule.clause().isPresent())
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> missesWithoutItsClause(rule)));
    }

    private static void missesWithoutItsClause(CheckRule rule) {
        var kind = rule.clause().orElseThrow();
        var number =
                Texts.sound().articles().stream()
                        .filter(article -> article.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .number();

        assertThat(verdict(Texts.without(Texts.sound(), number), rule)).isEqualTo(Verdict.MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GAINS_AND_LOSSES_ARE_SHARED | 3 | 이익과 손실의 배분 | 순이익은 한빛로보틱스 55%, 세움에너지 45%로 배분한다. | agreement.sign.losses",
                "SERVICE_HAS_ITS_TIMES | 6 | 서비스 수준 | 문의에는 1영업일 이내에 응답하고 가동률을 95% 이상으로 지킨다. | agreement.sign.restore-time",
                "PROPERTY_IS_SETTLED | 7 | 지식재산 | 공동으로 창출한 지식재산은 기여도에 따라 공유한다. | agreement.sign.use",
                "CONFIDENTIALITY_IS_KEPT | 8 | 비밀유지 | 상대방의 비밀을 공개하지 아니한다. | agreement.sign.secrecy-afterwards",
                "DATA_IS_PROTECTED | 9 | 데이터 보호 | 공동 데이터는 정한 목적으로만 쓴다. | agreement.sign.personal-data",
                "CHANGE_IS_AGREED_BY_ALL | 10 | 협약의 변경 | 본 협약은 변경할 수 있다. | agreement.sign.written-change",
                "MEDIATION_COMES_BEFORE_COURT | 11 | 분쟁의 조정 | 분쟁은 법원에 소를 제기하여 해결한다. | agreement.sign.neutral-person",
                "EXIT_IS_ORDERLY | 15 | 종료와 인계 | 협약이 종료되면 업무를 인계한다. | agreement.sign.return-of-data",
                "LAW_AND_COURT_ARE_NAMED | 16 | 준거법과 관할 | 본 협약의 준거법은 대한민국 법으로 한다. | agreement.sign.court"
            })
    void saysWhatAClauseLeavesOpen(
            CheckRule rule, int number, String heading, String text, String lacking) {
        var finding = finding(Texts.with(Texts.sound(), number, heading, text), rule);

        assertThat(finding.verdict()).isEqualTo(Verdict.CONCERN);
        assertThat(finding.key()).isEqualTo(lacking);
        assertThat(finding.article()).contains(new UUID(2, number));
    }

    @Test
    void aClauseOfOnesOwnCountsAsMuchAsAStandardOne() {
        var own = Texts.with(Texts.sound(), 11, "다툼이 생기면", "분쟁이 나면 조정인의 조정을 먼저 거쳐 푼다.");

        assertThat(verdict(own, CheckRule.MEDIATION_COMES_BEFORE_COURT)).isEqualTo(Verdict.MET);
    }

    @Test
    void aReferenceToAnArticleThatIsNotThereIsFound() {
        var text = Texts.with(Texts.sound(), 1, "목적", "본 협약의 목적은 제40조에 정한다.");

        assertThat(finding(text, CheckRule.ARTICLES_REFERRED_TO_EXIST).arguments())
                .containsExactly(1, "제40조");
    }

    @Test
    void anArticleOfAStatuteIsNobodysReference() {
        var text =
                Texts.with(Texts.sound(), 9, "데이터 보호", "개인정보 보호법 제17조, 제26조 및 제28조의2에 따라 동의를 받는다.");

        assertThat(verdict(text, CheckRule.ARTICLES_REFERRED_TO_EXIST)).isEqualTo(Verdict.MET);
    }

    @Test
    void aReferenceThatNamesAnotherHeadingIsFound() {
        var text = Texts.with(Texts.sound(), 1, "목적", "본 협약의 목적은 제3조(지식재산)를 살피는 데 있다.");

        assertThat(finding(text, CheckRule.REFERENCES_NAME_THEIR_ARTICLE).arguments())
                .containsExactly(1, "제3조 (지식재산)");
    }

    @Test
    void anAnnexThatIsStillEmptyIsFound() {
        var text = Texts.with(Texts.sound(), 4, "비용 부담", "비용은 별지 2의 비율로 부담한다.");

        assertThat(finding(text, CheckRule.ANNEXES_REFERRED_TO_ARE_FILLED).arguments())
                .containsExactly(4, "별지 2");
    }

    @Test
    void sharesThatDoNotMakeUpTheWholeAreFound() {
        var text =
                Texts.with(
                        Texts.sound(),
                        3,
                        "이익과 손실의 배분",
                        "순이익은 한빛 55%, 세움 40%로 배분한다.\n순손실은 한빛 33.3%, 세움 66.7%로 부담한다.");

        assertThat(ClauseCheck.of(text, TODAY))
                .filteredOn(one -> one.rule() == CheckRule.SHARES_MAKE_UP_THE_WHOLE)
                .singleElement()
                .satisfies(one -> assertThat(one.arguments()).containsExactly(3, "95"));
    }

    @Test
    void aDayThatNoCalendarHasIsFound() {
        var text =
                Texts.with(Texts.sound(), 13, "유효기간", "유효기간은 2026년 2월 30일부터 2028. 2. 29.까지로 한다.");

        assertThat(finding(text, CheckRule.DATES_EXIST).arguments())
                .containsExactly(13, "2026년 2월 30일");
    }

    @Test
    void aTermThatBeganInThePastIsFound() {
        assertThat(ClauseCheck.of(Texts.sound(), Texts.FROM.plusDays(1)))
                .filteredOn(one -> one.rule() == CheckRule.TERM_LIES_AHEAD)
                .noneMatch(Finding::met);
    }

    @Test
    void aPledgeDueAfterTheEndIsFound() {
        var late =
                new Pledge(
                        new UUID(3, 1),
                        new UUID(2, 2),
                        "안전 인력 교육",
                        new UUID(1, 2),
                        "세움에너지",
                        null,
                        "",
                        Texts.FROM.plusYears(3),
                        null);
        var text = Texts.with(Texts.sound(), Texts.sound().articles(), List.of(late));

        assertThat(finding(text, CheckRule.PLEDGES_FALL_INTO_THE_TERM).arguments())
                .containsExactly("안전 인력 교육");
    }

    @Test
    void aCompanyThatAgreesWithItselfIsFound() {
        assertThat(
                        verdict(
                                Texts.between(Texts.sound(), List.of(Texts.HANBIT, Texts.HANBIT)),
                                CheckRule.PARTIES_ARE_DISTINCT))
                .isEqualTo(Verdict.CONCERN);
    }

    @Test
    void aHeadingThatPromisesWhatItsTextNeverSaysIsFound() {
        var text = Texts.with(Texts.sound(), 12, "손해배상", "양사는 분기마다 만난다.");

        assertThat(finding(text, CheckRule.HEADINGS_FIT_THEIR_TEXT).arguments())
                .containsExactly(12, "손해배상");
    }

    private static Verdict verdict(AgreementText text, CheckRule rule) {
        return finding(text, rule).verdict();
    }

    private static Finding finding(AgreementText text, CheckRule rule) {
        return ClauseCheck.of(text, TODAY).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
