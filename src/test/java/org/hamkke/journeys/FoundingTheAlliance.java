package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** The blueprint becomes an alliance; the partner is invited by letter and sits down with the same rights. */
final class FoundingTheAlliance {
    static final String NAME = "강원 물류 로봇 동맹";

    private FoundingTheAlliance() {}

    static void tell(Story story) {
        founds(story.seoyeon);
        story.alliance = story.seoyeon.path();
        takesTheSeat(story.hayun, story.newestInvitation());
        assertThat(story.hayun.path()).isEqualTo(story.alliance);
        story.seoyeon.goesTo(story.alliance).sees("강원에너지", "정하윤");
    }

    private static void founds(Person seoyeon) {
        seoyeon.goesTo("/blueprints").presses("물류 로봇 동맹");
        seoyeon.presses("동맹 시작");
        seoyeon.writes("동맹 이름", NAME);
        var partner = seoyeon.in("fieldset", "함께할 회사 1");
        partner.writes("회사 이름", Story.THEM).writes("담당자 메일", "hayun@kangwon.example");
        seoyeon.ticks("설치 현장").ticks("설치 원가").presses("시작하고 초대");
        seoyeon.sees("동맹을 시작했어요. 초대 메일을 보냈어요.", "초대 중");
    }

    private static void takesTheSeat(Person hayun, String invitation) {
        hayun.goesTo(invitation).sees("한빛로보틱스가 「" + NAME + "」 동맹에 초대했어요");
        hayun.writes("이름", "정하윤").writes("직급", "본부장").writes("비밀번호", Story.PASSWORD);
        hayun.presses("자리에 앉기");
        hayun.sees(NAME, "설치 현장", "설치 원가");
    }
}
