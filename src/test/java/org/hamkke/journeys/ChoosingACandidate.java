package org.hamkke.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Three wished-for companies against five criteria, by two raters who give their reasons; the ranking follows the weights. */
final class ChoosingACandidate {
    private static final List<String> WISHED = List.of("강원에너지", "유일로보틱스", "에스피시스템스");

    private ChoosingACandidate() {}

    static void tell(Story story) {
        opensASelection(story.minsu);
        var matrix = story.minsu.path();
        rates(story.minsu, matrix, "강원에너지", 90, 60, 85, 80, 75);
        rates(story.minsu, matrix, "유일로보틱스", 60, 95, 70, 75, 70);
        rates(story.minsu, matrix, "에스피시스템스", 95, 90, 60, 20, 65);
        rates(story.seoyeon, matrix, "강원에너지", 85, 65, 80, 85, 80);
        rates(story.seoyeon, matrix, "유일로보틱스", 65, 90, 40, 80, 75);
        rates(story.seoyeon, matrix, "에스피시스템스", 90, 85, 65, 30, 60);
        theGateHoldsOneBack(story.seoyeon, matrix);
        theRankingFollowsTheWeights(story.seoyeon);
        decides(story.seoyeon, matrix, "강원에너지", "예비 후보로 고르기", "전력 인증과 전국 현장을 가졌어요.");
        decides(story.seoyeon, matrix, "유일로보틱스", "거절하기", "현장 운영 인력이 우리와 겹쳐요.");
    }

    private static void opensASelection(Person minsu) {
        minsu.goesTo("/selections").presses("새로 견주기");
        minsu.writes("이름", "물류 로봇 동맹의 파트너").presses("후보 고르러 가기");
        minsu.presses("관심 목록만");
        minsu.presses("찾은 곳 모두 더하기");
        minsu.sees("후보 3곳을 더했어요.");
        minsu.sees(WISHED.toArray(String[]::new));
    }

    private static void rates(Person rater, String matrix, String company, int... points) {
        rater.goesTo(matrix).presses(company);
        rater.presses("내 점수 매기기");
        for (int i = 0; i < points.length; i++) {
            rater.find("#evidence-" + i).fill("사업보고서와 현장 방문");
            judges(rater, i, points[i]);
        }
        rater.presses("저장");
        rater.sees("점수를 저장했어요.");
    }

    /** Where the criterion asks questions, by the nearest answer to each of them. */
    private static void judges(Person rater, int row, int points) {
        long nearest = Math.round(points / 25.0) * 25;
        var answers = rater.find("#row-" + row + " input[type=radio][value='" + nearest + "']");
        if (answers.count() == 0) rater.find("#points-" + row).fill(Integer.toString(points));
        else for (var answer : answers.all()) answer.check();
    }

    private static void theGateHoldsOneBack(Person seoyeon, String matrix) {
        seoyeon.goesTo(matrix).sees("문턱을 넘지 못해 순위에서 뺐어요", "평가가 갈려요");
        seoyeon.in("tbody#ranked", "강원에너지").misses("에스피시스템스");
    }

    /** With all the weight on financial health the other company leads, at once and said aloud. */
    private static void theRankingFollowsTheWeights(Person seoyeon) {
        assertThat(first(seoyeon)).contains("강원에너지");
        var finances = seoyeon.find("input[aria-label='재무 건전성 가중치']");
        finances.press("End");
        assertThat(seoyeon.find("[data-first-place]")).hasText("이제 유일로보틱스가 1위예요.");
        assertThat(first(seoyeon)).contains("유일로보틱스");
        seoyeon.in("#lead", "유일로보틱스").sees("1위");
        seoyeon.presses("처음 값으로");
        seoyeon.in("#lead", "강원에너지").sees("1위");
    }

    private static String first(Person person) {
        return person.find("#ranked tr").first().innerText();
    }

    private static void decides(
            Person seoyeon, String matrix, String company, String how, String why) {
        seoyeon.goesTo(matrix).presses(company);
        seoyeon.writes("까닭", why).presses(how);
        seoyeon.sees(why);
    }
}
