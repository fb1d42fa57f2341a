package org.hamkke.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two companies write down what they want without seeing each other, open it together, and make their statements of it. */
class WinWinRevealIT {
    private static final String OURS = "교육 영상을 해외 지사까지 써요";
    private static final String THEIRS = "산업 영상의 대표작을 얻어요";

    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void fromTwoBlindCanvasesToOneStatement() {
        var us = someone("한빛로보틱스");
        var them = someone("다온미디어");
        var alliance = training(us);
        us.goesTo(alliance + "/canvas").presses("캔버스 열기");
        us.sees("캔버스를 열었어요");

        handsIn(us, "다온미디어", OURS, "영상 매출을 늘려요");
        them.goesTo(alliance + "/canvas").sees("제출했어요").misses(OURS).misses("영상 매출");
        handsIn(them, "한빛로보틱스", THEIRS, OURS);

        them.sees("함께 공개한 캔버스", OURS, "우리가 이것을 원한다고 봤어요: 「영상 매출을 늘려요");
        them.in("li.heard", "영상 매출을").presses("달라요");
        them.sees("답을 남겼어요");
        us.goesTo(alliance + "/canvas").in("li.heard", "우리는 「").presses("맞아요");
        us.sees("답을 남겼어요", "달라요");

        declares(us, alliance);
        declares(them, alliance);
        turnsTheKey(us, "동의했어요");
        turnsTheKey(them, "효력이 생겼어요");
        them.goesTo(alliance).sees(OURS, THEIRS);
    }

    private Person someone(String company) {
        return Person.at(browser.open(told.origin()).signIn(told.account(company, "executive")));
    }

    private static String training(Person person) {
        person.goesTo("/alliances?q=교육");
        return person.find("tbody th a").first().getAttribute("href");
    }

    private static void handsIn(Person person, String other, String benefit, String theyWant) {
        person.writes("결정적 이익", benefit).writes("무엇을 보고 아나요", "분기 조회 수");
        person.writes("연 가치, 적으면", "1억").writes("연 가치, 많으면", "1억 5,000만");
        person.writes("어떻게 셈했나요", "지난해 교육비에 견줬어요").writes("내놓는 것", "촬영용 로봇 두 대");
        person.writes("연 비용, 적으면", "2,000만").writes("연 비용, 많으면", "3,000만");
        person.find("textarea[name=wants]").fill(theyWant);
        person.sees(other).presses("제출");
        person.sees("우리 캔버스를 제출했어요");
    }

    private static void declares(Person person, String alliance) {
        person.goesTo(alliance + "/canvas").presses("선언 초안으로 쓰기");
        person.in("form", "결정적 이익").presses("저장");
        person.sees("우리 글을 저장했어요.");
        person.presses("우리 글로 확인");
        person.sees("우리 글을 확인했어요.");
    }

    private static void turnsTheKey(Person person, String said) {
        person.goesTo("/").in(".ask", "윈윈 선언").presses("동의");
        person.in("dialog[open]", "동의할까요?").presses("동의");
        person.sees(said);
    }
}
