package org.hamkke.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** The list a company has, 3,880 listed companies, taken in as it is: looked through, mended, written, undone, written again. */
final class ImportingTheList {
    private ImportingTheList() {}

    static void tell(Story story) {
        var minsu = story.minsu;
        var list = ListedCompanies.withOneWrongCode();
        theHeadingsAreRecognised(minsu, list);
        withoutCodesNamesakesAreAskedFor(minsu);
        withCodesNobodyNeedsToAsk(minsu);
        oneRowIsMended(minsu);
        theListIsWritten(minsu);
        itCanBeUndone(minsu);
        andWrittenAgain(minsu, list);
    }

    private static void theHeadingsAreRecognised(Person minsu, Path list) {
        minsu.goesTo("/partners/import").uploads("파일", list).presses("올리기");
        minsu.sees("알아봤어요");
        assertThat(column(minsu, "corp_name")).hasValue("name");
        assertThat(column(minsu, "corp_eng_name")).hasValue("englishName");
        assertThat(column(minsu, "corp_code")).hasValue("corporateCode");
    }

    private static void withoutCodesNamesakesAreAskedFor(Person minsu) {
        column(minsu, "corp_code").selectOption("");
        minsu.presses("미리 보기");
        minsu.waitsFor("3,880건을 살펴봐 주세요");
        asks(minsu).click();
        minsu.sees("같은 회사일 수 있어요");
        var asked = asks(minsu).innerText();
        minsu.find(".choose select").first().selectOption("새 회사로 추가");
        assertThat(asks(minsu)).not().hasText(asked);
    }

    private static void withCodesNobodyNeedsToAsk(Person minsu) {
        minsu.find("summary:has-text('이렇게 맞췄어요')").click();
        minsu.presses("열 다시 맞추기");
        column(minsu, "corp_code").selectOption("corporateCode");
        minsu.presses("미리 보기");
        minsu.waitsFor("3,880건을 살펴봐 주세요");
        assertThat(asks(minsu)).hasCount(0);
    }

    private static Locator asks(Person minsu) {
        return minsu.find("nav a.tag:has-text('확인')");
    }

    private static Locator column(Person minsu, String heading) {
        return minsu.find("select[aria-label=" + heading + "]");
    }

    private static void oneRowIsMended(Person minsu) {
        minsu.presses("오류 1");
        minsu.sees("고유번호는 숫자 8자리예요.");
        minsu.find("input[aria-invalid=true]").fill(ListedCompanies.CODE);
        minsu.find("input[aria-invalid=true]").press("Tab");
        minsu.sees("이 상태인 행이 없어요.");
    }

    private static void theListIsWritten(Person minsu) {
        minsu.in(".commit-bar", "가져와요").presses("가져오기");
        minsu.waitsFor("30일 동안 한 번에 되돌릴 수 있어요. 그사이");
        minsu.goesTo("/partners").sees("파트너 3,880곳");
    }

    private static void itCanBeUndone(Person minsu) {
        minsu.goesTo("/partners/import");
        minsu.find("table a").first().click();
        minsu.presses("모두 되돌리기");
        minsu.waitsFor("모두 되돌렸어요");
        minsu.goesTo("/partners").sees("아직 파트너가 없어요.");
    }

    private static void andWrittenAgain(Person minsu, Path list) {
        theHeadingsAreRecognised(minsu, list);
        minsu.presses("미리 보기");
        oneRowIsMended(minsu);
        theListIsWritten(minsu);
    }
}
