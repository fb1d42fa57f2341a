package org.hamkke.journeys;

/** A goal for the year and one for three years; what is missing to be SMART is said until it is there. */
final class SettingGoals {
    private static final String YEAR = "수도권 물류센터 120곳에 로봇을 설치합니다";
    private static final String THREE_YEARS = "로봇을 쓰는 물류센터의 근골격계 부상을 절반으로 줄입니다";

    private SettingGoals() {}

    static void tell(Story story) {
        var hayun = story.hayun;
        startsTooVaguely(hayun, story.alliance);
        makesItSmart(hayun);
        story.bothTurnTheirKeysFor(YEAR);
        looksFurther(story.seoyeon, story.alliance);
        story.bothTurnTheirKeysFor(THREE_YEARS);
        hayun.goesTo(story.alliance + "/goals").sees("12개월", "3년", "효력 있음");
    }

    private static void startsTooVaguely(Person hayun, String alliance) {
        hayun.goesTo(alliance + "/goals").presses("목표 쓰기");
        hayun.writes("목표", YEAR).ticks("사업").ticks("12개월").presses("저장");
        hayun.sees("목표를 저장했어요.", "무엇을 재는지 잣대를 적어 주세요", "목표 값을 적어 주세요", "기한을 정해 주세요");
    }

    private static void makesItSmart(Person hayun) {
        hayun.in("li.section", YEAR).presses("고치기");
        hayun.writes("잣대", "인수 점검을 마친 현장").writes("단위", "곳");
        hayun.writes("지금", "0").writes("기한", Days.ahead(300));
        hayun.find("input[name=target]").fill("120");
        hayun.chooses("기대한 숫자", "설치 현장").presses("저장");
        hayun.sees("목표를 저장했어요.");
        hayun.in("li.section", YEAR).presses("동의 요청하기");
        hayun.sees("열쇠 2개 남음");
    }

    private static void looksFurther(Person seoyeon, String alliance) {
        seoyeon.goesTo(alliance + "/goals").presses("목표 쓰기");
        seoyeon.writes("목표", THREE_YEARS).ticks("사회").ticks("3년");
        seoyeon.writes("잣대", "산재 승인 건수").writes("단위", "건").writes("지금", "40");
        seoyeon.find("input[name=target]").fill("20");
        seoyeon.writes("기한", Days.ahead(900)).writes("이 동맹에 왜 중요한가요", "현장이 먼저예요.");
        seoyeon.presses("저장");
        seoyeon.in("li.section", THREE_YEARS).presses("동의 요청하기");
        seoyeon.sees("열쇠 2개 남음");
    }
}
