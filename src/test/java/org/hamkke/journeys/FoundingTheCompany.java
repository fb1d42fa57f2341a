package org.hamkke.journeys;

/** A newcomer makes a seat for the company, and one for a colleague. */
final class FoundingTheCompany {
    private FoundingTheCompany() {}

    static void tell(Story story) {
        theFirstPersonStarts(story.seoyeon);
        theColleagueIsInvited(story.seoyeon);
        theColleagueSitsDown(story.minsu, story.newestInvitation());
    }

    private static void theFirstPersonStarts(Person seoyeon) {
        seoyeon.goesTo("/").sees("함께를 시작해요");
        seoyeon.writes("회사 이름", Story.US).writes("이름", "이서연").writes("직급", "이사");
        seoyeon.writes("부서", "전략기획실").writes("메일 주소", "seoyeon@hanbit.example");
        seoyeon.writes("비밀번호", "짧음").presses("시작");
        seoyeon.sees("비밀번호는 10자 이상");
        seoyeon.writes("비밀번호", Story.PASSWORD).presses("시작");
        seoyeon.sees("이서연 이사님", "첫걸음");
    }

    private static void theColleagueIsInvited(Person seoyeon) {
        seoyeon.goesTo("/settings/people");
        var invites = seoyeon.in("section", "동료 초대");
        invites.writes("이름", "김민수").writes("메일 주소", "minsu@hanbit.example");
        invites.ticks("동맹 담당자").presses("초대");
        seoyeon.sees("minsu@hanbit.example에 초대를 보냈어요.");
    }

    private static void theColleagueSitsDown(Person minsu, String invitation) {
        minsu.goesTo(invitation).sees("한빛로보틱스에서 자리를 마련했어요");
        minsu.writes("이름", "김민수").writes("직급", "과장").writes("비밀번호", Story.PASSWORD);
        minsu.presses("자리에 앉기");
        minsu.sees("김민수 과장님");
    }
}
