package org.hamkke.journeys;

/** Companies are found by two syllables or by first consonants alone, wished for, and tagged. */
final class SearchingTheDirectory {
    private SearchingTheDirectory() {}

    static void tell(Story story) {
        var minsu = story.minsu;
        searches(minsu, "로봇").misses("강원에너지");
        searches(minsu, "ㅇㅇㄹㅂ").sees("유일로보틱스");
        wishesFor(minsu, "강원", "강원에너지");
        wishesFor(minsu, "ㅇㅇㄹㅂㅌㅅ", "유일로보틱스");
        wishesFor(minsu, "에스피시스", "에스피시스템스");
        tags(minsu);
    }

    private static Person searches(Person person, String words) {
        person.goesTo("/partners");
        person.in("form.filters", "유형").writes("찾기", words).presses("거르기");
        return person;
    }

    private static void wishesFor(Person person, String words, String company) {
        searches(person, words).presses(company);
        person.presses("관심 목록에 담기");
        person.sees("관심 목록에 담았어요");
    }

    private static void tags(Person person) {
        person.presses("고치기");
        person.writes("태그", "로봇, 물류").writes("메모", "전시회에서 만났어요.").presses("저장");
        person.sees("에스피시스템스", "저장했어요");
        person.presses("물류");
        person.sees("에스피시스템스").misses("강원에너지");
    }
}
