package org.hamkke.journeys;

/** A KPI grown from a number of the blueprint; a reading counts once the other side has confirmed it. */
final class MeasuringPerformance {
    private MeasuringPerformance() {}

    static void tell(Story story) {
        theKpi(story.seoyeon, story.alliance);
        story.bothTurnTheirKeysFor("설치 현장");
        entersAReading(story.minsu, story.alliance);
        confirmsIt(story.hayun, story.alliance);
        story.seoyeon.goesTo(story.alliance + "/performance");
        story.seoyeon.sees("설치 현장", "기대 시너지: 설치 현장", "25%");
    }

    private static void theKpi(Person seoyeon, String alliance) {
        seoyeon.goesTo(alliance + "/performance/kpis/new").presses("설치 현장");
        seoyeon.sees("기대 시너지: 설치 현장");
        seoyeon.writes("정의", "인수 점검을 마친 물류센터의 수").writes("시작일", Days.ahead(-60));
        seoyeon.presses("저장하고 동의 요청");
        seoyeon.sees("동의를 요청했어요.");
    }

    private static void entersAReading(Person minsu, String alliance) {
        minsu.goesTo(alliance + "/performance").presses("설치 현장");
        minsu.writes("실적(곳)", "30").writes("근거", "인수 점검표 30부").presses("올리기");
        minsu.sees("실적을 올렸어요. 상대가 확인하면 세요");
    }

    private static void confirmsIt(Person hayun, String alliance) {
        hayun.goesTo("/").in("section", "확인할 KPI 실적").presses("확인");
        hayun.sees("실적을 확인했어요");
        hayun.goesTo(alliance + "/performance").sees("30");
    }
}
