package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A draft out of the design, a clause reworded by the other side, two versions compared, on paper, signed by both keys. */
final class SigningTheAgreement {
    static final List<String> PLEDGES = List.of("실증 현장 20곳을 고른다", "안전 점검표를 함께 만든다", "첫 분기 보고서를 낸다");
    private static final String REWORDED = "각 회사는 상대방의 문의에 4시간 이내에 응답한다.";

    private SigningTheAgreement() {}

    static void tell(Story story) {
        var desk = story.alliance + "/agreement";
        drafts(story.seoyeon, desk);
        PLEDGES.forEach(what -> pledges(story.seoyeon, desk, what));
        puts(story.seoyeon, desk, 1);
        rewords(story.hayun, desk);
        puts(story.hayun, desk, 2);
        compares(story.seoyeon, desk);
        readsOnPaper(story.seoyeon, desk);
        story.bothTurnTheirKeysFor("협약서 2판");
        story.hayun.goesTo(desk).sees("지금 효력이 있는 협약서예요.");
        story.hayun.goesTo(desk + "/obligations").sees("협약서에서 나온 약속 3건");
        PLEDGES.forEach(what -> story.hayun.sees(what));
    }

    private static void drafts(Person seoyeon, String desk) {
        seoyeon.goesTo(desk).presses("초안 만들기");
        seoyeon.sees("설계에서 초안을 만들었어요.", "전력 인증과 전국 현장을", "필수 조항 ");
        seoyeon.presses("이름과 기간 고치기");
        seoyeon.writes("효력이 생기는 날", Days.today()).writes("유효기간(개월)", "24").presses("저장");
        seoyeon.sees("이름과 기간을 저장했어요.");
    }

    private static void pledges(Person seoyeon, String desk, String what) {
        seoyeon.goesTo(desk + "/draft/pledges/new");
        seoyeon.writes("무엇을", what).chooses("누가", Story.US).writes("언제까지", Days.ahead(30));
        seoyeon.presses("저장");
        seoyeon.sees("약속을 넣었어요.");
    }

    private static void puts(Person person, String desk, int number) {
        person.goesTo(desk + "/draft").presses(number + "판으로 올리기");
        person.sees(number + "판에 대한 동의를 요청했어요.");
    }

    private static void rewords(Person hayun, String desk) {
        hayun.goesTo(desk + "/draft");
        hayun.find("section.article:has(h3:has-text('서비스 수준과 응답')) a[href*='/clauses/']")
                .first()
                .click();
        hayun.writes("조문", REWORDED).presses("저장");
        hayun.sees("“서비스 수준과 응답” 조를 저장했어요.");
    }

    private static void compares(Person seoyeon, String desk) {
        seoyeon.goesTo(desk + "/versions/2").presses("바뀐 곳만 보기");
        seoyeon.sees("협약서 1판과 협약서 2판 견주기", "4시간 이내에");
        assertThat(seoyeon.find("ins").allInnerTexts()).anyMatch(text -> text.contains("4시간"));
    }

    private static void readsOnPaper(Person seoyeon, String desk) {
        seoyeon.goesTo(desk + "/versions/2");
        assertThat(Paper.pdf(seoyeon.downloads("PDF"))).contains(REWORDED, Story.THEM, "배분");
        assertThat(Paper.docx(seoyeon.downloads("DOCX"))).contains(REWORDED, Story.THEM, "배분");
    }
}
