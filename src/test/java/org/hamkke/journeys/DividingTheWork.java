package org.hamkke.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;

/** A grid from the template, its gaps found and mended in place, one cell after the other without a new page. */
final class DividingTheWork {
    private DividingTheWork() {}

    static void tell(Story story) {
        var minsu = story.minsu;
        minsu.goesTo(story.alliance + "/responsibility").presses("기본 틀로 시작");
        minsu.sees("책임(A)이 없어요", "빈자리와 겹친 자리를 다 정하면 올릴 수 있어요.");
        mendsEveryGap(minsu);
        minsu.sees("모든 업무에 책임 하나와 수행이 있어요.");
        leavesAGapAndMendsIt(minsu);
        minsu.goesTo(story.alliance + "/responsibility").presses("동의 요청하기");
        minsu.sees("업무 분담에 대한 동의를 요청했어요.");
        story.bothTurnTheirKeysFor("업무 분담");
    }

    /** The companies take turns; every choice is a write of its own from the same page. */
    private static void mendsEveryGap(Person minsu) {
        var gaps = rows(minsu, "책임(A)이 없어요");
        for (int left = gaps.count(); left > 0; left--) {
            answersFor(gaps.first(), left % 2);
            assertThat(gaps).hasCount(left - 1);
        }
        var idle = rows(minsu, "수행(R)이 없어요");
        for (int left = idle.count(); left > 0; left--) {
            idle.first().locator("select").nth(1).selectOption("R");
            assertThat(idle).hasCount(left - 1);
        }
    }

    private static void answersFor(Locator row, int side) {
        var free = row.locator("select.raci__cell--none");
        free.nth(2 * side).selectOption("A");
    }

    private static void leavesAGapAndMendsIt(Person minsu) {
        var first = minsu.find("[data-raci] tbody tr").first();
        var accountable = first.locator("select.raci__cell--a").first();
        var id = accountable.getAttribute("id");
        accountable.selectOption("");
        assertThat(first).containsText("책임(A)이 없어요");
        minsu.find("[id='" + id + "']").selectOption("A");
        assertThat(first).not().containsText("책임(A)이 없어요");
    }

    private static Locator rows(Person minsu, String flaw) {
        return minsu.find("[data-raci] tbody tr").filter(new FilterOptions().setHasText(flaw));
    }
}
