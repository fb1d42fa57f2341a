package org.hamkke.journeys;

/** From stage to stage: through a gate that is met, and through one that is not, with both companies' recorded waiver. */
final class PassingTheGates {
    private PassingTheGates() {}

    /** The first gate is met; at the second the joint goals are still missing. */
    static void firstTwo(Story story) {
        leaves(story, "탐색");
        leaves(story, "정렬");
        story.hayun.goesTo(story.alliance + "?stage=align");
        story.hayun.sees("남은 채로 넘어간 까닭", "12개월 공동 목표가 하나는 효력이 있어야 해요");
    }

    /** Everything was done by then. */
    static void lastTwo(Story story) {
        leaves(story, "설계");
        leaves(story, "운영");
        throughTheOthersEyes(story);
    }

    private static void leaves(Story story, String stage) {
        var seoyeon = story.seoyeon;
        seoyeon.goesTo(story.alliance + "/stage").sees(stage);
        var reason = seoyeon.find("textarea[name=reason]");
        if (reason.count() > 0) reason.fill("남은 일은 다음 분기 첫 회의에서 끝내기로 했어요.");
        seoyeon.presses("동의 요청하기");
        seoyeon.sees("열쇠 2개 남음");
        story.bothTurnTheirKeysFor(stage);
    }

    private static void throughTheOthersEyes(Story story) {
        var seoyeon = story.seoyeon;
        seoyeon.goesTo(story.alliance).presses("상대가 보는 화면");
        seoyeon.sees(Story.THEM + "가 보는 화면이에요. 읽기만 할 수 있어요.", FoundingTheAlliance.NAME);
        seoyeon.presses("내 화면으로 돌아가기");
        seoyeon.misses("보는 화면이에요. 읽기만");
    }
}
