package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How gains are shared and who bears a failure; both sides see the same figures before a key turns. */
final class SharingGainsAndLosses {
    private SharingGainsAndLosses() {}

    static void tell(Story story) {
        var hayun = story.hayun;
        var at = story.alliance + "/sharing";
        hayun.goesTo(at).presses("배분 규칙 쓰기");
        theShares(hayun.in("#shares fieldset", Story.US), "55", "50");
        theShares(hayun.in("#shares fieldset", Story.THEM), "45", "50");
        successAlone(hayun);
        hayun.sees("손실이 나는 시나리오가 하나는 있어야 해요.");
        andAFailure(hayun);
        hayun.sees("배분 규칙을 저장했어요.");
        assertThat(figures(hayun, at)).contains("−2억\u00a0원").isEqualTo(figures(story.seoyeon, at));
        hayun.presses("동의 요청하기");
        hayun.sees("배분 규칙에 대한 동의를 요청했어요.");
        story.bothTurnTheirKeysFor("배분 규칙");
    }

    private static void theShares(Person side, String gain, String loss) {
        side.writes("이익 몫(%)", gain).writes("손실 몫(%)", loss).writes("혼자일 때 이익", "1억");
    }

    private static void successAlone(Person hayun) {
        for (int i = 0; i < Integer.parseInt(hayun.find("[name=scenarios]").inputValue()); i++)
            scenario(hayun, i, "성공 " + (i + 1), "20억", "6억");
        hayun.presses("저장");
    }

    private static void andAFailure(Person hayun) {
        scenario(hayun, 0, "실패", "1억", "5억");
        hayun.presses("저장");
    }

    private static void scenario(Person hayun, int row, String name, String revenue, String cost) {
        var at = "[name='scenario." + row + ".";
        hayun.find(at + "name']").fill(name);
        hayun.find(at + "revenue']").fill(revenue);
        hayun.find(at + "savings']").fill("0");
        hayun.find(at + "investment']").fill("0");
        hayun.find(at + "cost']").fill(cost);
        hayun.find(at + "probability']").fill("");
    }

    /** Each side reads itself first; apart from that the two pages say the same. */
    private static List<String> figures(Person person, String at) {
        person.goesTo(at);
        return person.find(".scenarios").innerText().lines().sorted().toList();
    }
}
