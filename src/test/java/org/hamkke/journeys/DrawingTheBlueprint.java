package org.hamkke.journeys;

/** Why an alliance, with whom, and what it is to change, in numbers. */
final class DrawingTheBlueprint {
    private DrawingTheBlueprint() {}

    static void tell(Story story) {
        var seoyeon = story.seoyeon;
        seoyeon.goesTo("/").presses("청사진 쓰기");
        seoyeon.writes("청사진 이름", "물류 로봇 동맹").ticks("시장 판로");
        seoyeon.writes("목적", "중소 물류센터에 무인 운반 로봇을 빌려 쓰게 합니다.");
        seoyeon.writes("찾아볼 곳", "전력과 로봇을 아는 국내 상장사");
        seoyeon.writes("우리가 가져올 것", "운반 로봇 설계와 양산 라인");
        theNumber(seoyeon.in("fieldset", "숫자 1"), "설치 현장", "곳", "0", "120");
        seoyeon.presses("숫자 추가");
        theNumber(seoyeon.in("fieldset", "숫자 2"), "설치 원가", "만 원", "1200", "840");
        seoyeon.presses("저장");
        seoyeon.sees("청사진을 저장했어요.", "설치 현장", "120", "설치 원가", "840");
    }

    private static void theNumber(
            Person person, String what, String unit, String now, String target) {
        person.writes("무엇이 달라지나요", what).writes("단위", unit);
        person.writes("지금", now).writes("목표", target).writes("기한", Days.ahead(300));
        person.writes("연 가치", "12억").writes("어떻게 셈했나요", "현장 수 × 월 이용료");
    }
}
