package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three colleagues and two guests score two candidates without seeing each other; then they meet, and one thinks again. */
class FiveRatersIT {
    private static final String COMPANY = "한빛로보틱스";
    private static final Pattern LINK = Pattern.compile("/rating/[A-Za-z0-9_-]{43}");
    private static final String SELECTION =
            """
            {"name":"정비 동맹","question":"누구와 함께 로봇을 고칠까요?","criteria":[
             {"name":"정비 솜씨","weight":60,"anchors":["못 고쳐요","","","","무엇이든 고쳐요"]},
             {"name":"출동 속도","weight":40,"anchors":["오지 않아요","","","","곧바로 와요"]}]}
            """;

    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void scoreBlindMeetAndThinkAgain() throws IOException {
        var selection = aSelectionOfTwo();
        var minsu = seat("manager");
        opensARound(minsu, selection);
        asksRaters(minsu);
        var links = linksInTheLetters();

        scores(minsu, selection + "/sheet", 70, 80, 60, 60);
        scores(seat("executive"), selection + "/sheet", 75, 80, 55, 65);
        scores(seat("contributor"), selection + "/sheet", 30, 85, 60, 60);
        var professor = browser.open(told.origin(), Look.PHONE);
        scores(professor, links.getFirst(), 90, 78, 50, 70);
        scores(browser.open(told.origin()), links.getLast(), 72, 76, 58, 62);
        professor.assertAccessible();

        closes(minsu, selection);
        differsMostFirst(minsu);
        thinksAgain(professor, links.getFirst());
        minsu.visit(selection + "/meeting");
        assertThat(text(minsu)).contains("송하늘 교수: 90 → 74", "시범 결과를 함께 봤어요");
        minsu.assertAccessible();
    }

    private String aSelectionOfTwo() throws IOException {
        var client = new Client(told.origin()).with(account("manager").token());
        List<String> partners =
                JsonPath.read(client.get("/api/v1/partners").body(), "$.items[*].id");
        var opened = client.post("/api/v1/selections", key(), SELECTION).body();
        String id = JsonPath.read(opened, "$.id");
        var two = "{\"partners\":[\"%s\",\"%s\"]}".formatted(partners.get(0), partners.get(1));
        client.post("/api/v1/selections/" + id + "/candidates", key(), two);
        return "/selections/" + id;
    }

    private static void opensARound(Seat minsu, String selection) {
        minsu.visit(selection + "/raters").click("text=기준을 잠그고 라운드 열기");
        minsu.page().locator("text=라운드를 열었어요").first().waitFor();
        minsu.assertAccessible();
    }

    private static void asksRaters(Seat minsu) {
        for (int k = 0; k < 3; k++) {
            minsu.page().locator("[name=person]").selectOption(option(k + 1));
            minsu.page().click("text=동료 부르기");
            minsu.page().locator("tbody tr >> nth=" + k).waitFor();
        }
        asks(minsu, "송하늘 교수", 3);
        asks(minsu, "임보라 컨설턴트", 4);
        assertThat(text(minsu)).contains("평가자 5명 가운데 0명이 제출했어요");
    }

    /** Those still to be asked; each one asked goes from the list. */
    private static com.microsoft.playwright.options.SelectOption option(int place) {
        return new com.microsoft.playwright.options.SelectOption().setIndex(Math.min(place, 1));
    }

    private static void asks(Seat minsu, String name, int row) {
        minsu.page().fill("[name=guest]", name);
        minsu.page().fill("[name=email]", UUID.randomUUID() + "@guest.example");
        minsu.page().click("text=링크 보내기");
        minsu.page().locator("tbody tr >> nth=" + row).waitFor();
    }

    /** The newest letter stands first. */
    private List<String> linksInTheLetters() {
        var administrator = seat("administrator");
        administrator.visit("/settings/letters");
        var links =
                LINK.matcher(text(administrator)).results().map(found -> found.group()).limit(2);
        return links.toList().reversed();
    }

    private static void scores(Seat rater, String sheet, int... points) {
        rater.visit(sheet).locator("tbody th a").first().click();
        for (int i = 0; i < points.length; i += 2) {
            rater.page().fill("#points-0", String.valueOf(points[i]));
            rater.page().fill("#points-1", String.valueOf(points[i + 1]));
            rater.page().fill("#evidence-0", "정비 기록을 봤어요");
            rater.page().locator(".commit-bar button").first().click();
            if (i == 0) rater.page().waitForURL(url -> !url.endsWith(sheet));
        }
        rater.page().waitForURL("**" + sheet);
        rater.page().click("text=평가표 제출");
        rater.page().locator("text=제출 거두고 고치기").waitFor();
    }

    private static void closes(Seat minsu, String selection) {
        minsu.visit(selection + "/raters");
        assertThat(text(minsu)).contains("평가자 5명 가운데 5명이 제출했어요").doesNotContain("정비 기록을 봤어요");
        minsu.page().click("text=마감하고 함께 보기");
        minsu.page().waitForURL("**/meeting");
    }

    private static void differsMostFirst(Seat minsu) {
        var first = minsu.page().locator("section[id^=cell-]").first();
        assertThat(first.innerText()).contains("정비 솜씨", "60점 차이로 갈려요", "정비 기록을 봤어요");
        assertThat(text(minsu)).contains("켄달 W");
        minsu.screenshot("meeting");
    }

    private static void thinksAgain(Seat professor, String link) {
        professor.visit(link).locator("tbody th a").first().click();
        var skill = professor.page().locator("section:has-text('정비 솜씨')");
        skill.locator("summary:has-text('다시 매기기')").click();
        skill.locator("[name=points]").fill("74");
        skill.locator("[name=reason]").fill("시범 결과를 함께 봤어요");
        skill.locator("text=다시 매긴 점수 저장").click();
        professor.page().locator("text=다시 매긴 점수를 저장했어요").first().waitFor();
        assertThat(professor.page().locator("body").innerText())
                .doesNotContain("임보라", "/selections/");
    }

    private static String text(Seat seat) {
        return seat.page().locator("main").innerText();
    }

    private Seat seat(String role) {
        return browser.open(told.origin()).signIn(account(role));
    }

    private Told.Account account(String role) {
        return told.account(COMPANY, role);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
