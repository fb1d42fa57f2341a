package org.hamkke.journeys;

/** What was pledged in the agreement is kept by one side and confirmed by the other; trust is counted from it. */
final class KeepingPromises {
    private KeepingPromises() {}

    static void tell(Story story) {
        var promises = story.alliance + "/promises";
        SigningTheAgreement.PLEDGES.forEach(what -> keeps(story.minsu, promises, what));
        SigningTheAgreement.PLEDGES.forEach(what -> confirms(story.hayun, what));
        story.seoyeon.goesTo(promises).sees("결과가 나온 약속 3건", "제때 지킨 약속");
        onTheMap(story.seoyeon);
        onTheMap(story.hayun);
    }

    private static void keeps(Person minsu, String promises, String what) {
        minsu.goesTo(promises).in("tr", what).presses("지켰어요");
        minsu.in("dialog[open]", what).writes("근거", "회의록 3쪽").presses("지켰어요");
        minsu.sees("지켰다고 알렸어요.");
    }

    private static void confirms(Person hayun, String what) {
        hayun.goesTo("/").in(".ask", what).presses("확인");
        hayun.sees("약속을 확인했어요");
    }

    /** The same alliance, trust and performance from what both have confirmed, on either side's map. */
    private static void onTheMap(Person person) {
        person.goesTo("/alliances").sees("신뢰–성과 지도", "동맹 1곳");
        person.in("tr", FoundingTheAlliance.NAME).sees("80", "25");
    }
}
