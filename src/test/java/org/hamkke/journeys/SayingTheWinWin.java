package org.hamkke.journeys;

/** Each side says what it gains through the other and stands by it; both keys put the two statements in effect. */
final class SayingTheWinWin {
    private SayingTheWinWin() {}

    static void tell(Story story) {
        says(story.seoyeon, story, "강원에너지를", "전력 인증과 전국 현장을 1년 안에 얻어요.");
        says(story.hayun, story, "한빛로보틱스를", "로봇을 사지 않고 새 요금제를 팔아요.");
        story.hayun.sees("열쇠 2개 남음");
        story.bothTurnTheirKeysFor("윈윈 선언");
        story.hayun.goesTo(story.alliance).sees("전력 인증과 전국 현장", "새 요금제를 팔아요");
    }

    private static void says(Person person, Story story, String through, String benefit) {
        person.goesTo(story.alliance + "/win-win");
        person.in("form", "결정적 이익").writes(through + " 통해 얻는 결정적 이익", benefit);
        person.in("form", "결정적 이익").writes("무엇으로 알아볼까요", "분기 현장 수").presses("저장");
        person.sees("우리 글을 저장했어요.");
        person.presses("우리 글로 확인");
        person.sees("우리 글을 확인했어요.");
    }
}
