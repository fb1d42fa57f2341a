package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A director with nobody to help: from a wish list to a decision on paper that a board can hold in its hands. */
class DirectorAloneIT {
    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void fromAWishListToAPaperForTheBoard() {
        var director = browser.open(told.origin()).signIn(told.account("한빛로보틱스", "executive"));
        var seoyeon = Person.at(director);

        var matrix = opensASelection(seoyeon);
        var candidates = candidates(seoyeon);
        rates(seoyeon, matrix, candidates.getFirst(), 75);
        rates(seoyeon, matrix, candidates.getLast(), 100);
        asksHowSureItIs(seoyeon, matrix);
        var paper = decides(seoyeon, matrix, candidates.getLast());

        assertThat(paper).contains("제휴 후보 검토 보고서", candidates.getLast(), "문화가 우리와 맞아요");
        director.assertAccessible();
    }

    private static String opensASelection(Person seoyeon) {
        seoyeon.goesTo("/selections").presses("새로 견주기");
        seoyeon.writes("이름", "혼자 고르는 파트너").presses("후보 고르러 가기");
        seoyeon.presses("관심 목록만");
        seoyeon.find("button:has-text('찾은 곳 모두 더하기')").first().click();
        seoyeon.sees("더했어요.");
        return seoyeon.path();
    }

    private static List<String> candidates(Person seoyeon) {
        var names = seoyeon.find("tbody th[scope=row] a").allInnerTexts();
        assertThat(names).hasSizeGreaterThanOrEqualTo(2);
        return List.of(names.getFirst(), names.get(1));
    }

    /** The same points everywhere: on the questions where a criterion asks some, else as a number. */
    private static void rates(Person seoyeon, String matrix, String company, int points) {
        seoyeon.goesTo(matrix).presses(company);
        seoyeon.presses("내 점수 매기기");
        for (var answer : seoyeon.find("input[type=radio][value='" + points + "']").all())
            answer.check();
        for (var field : seoyeon.find("input[id^='points-']:visible").all())
            field.fill(Integer.toString(points));
        seoyeon.presses("저장");
        seoyeon.sees("점수를 저장했어요.");
    }

    private static void asksHowSureItIs(Person seoyeon, String matrix) {
        seoyeon.goesTo(matrix + "/robustness").sees("조합 중 100에서 1위예요", "무엇이 바뀌면 뒤집힐까요?");
    }

    private static String decides(Person seoyeon, String matrix, String chosen) {
        seoyeon.goesTo(matrix + "/records").presses("결정 기록하기");
        seoyeon.ticks(chosen).writes("고른 까닭", "문화가 우리와 맞아요.").presses("결정 기록하기");
        seoyeon.sees(chosen, "골랐어요", "문화가 우리와 맞아요.");
        return Paper.pdf(seoyeon.downloads("PDF"));
    }
}
