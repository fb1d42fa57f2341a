package load;

import java.util.List;
import java.util.Random;

/** Invented Korean companies and people, the same ones at every run. */
final class Names {
    private static final List<String> HEADS = List.of("가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "타", "하", "서", "대", "동", "남", "북", "한", "청", "금", "태", "신", "예", "우");
    private static final List<String> TAILS = List.of("온", "람", "솜", "원", "루", "른", "롬", "림", "빛", "별", "진", "성", "광", "산", "강", "해", "송", "울", "영", "정");
    private static final List<String> SECOND = List.of("정밀", "소재", "물산", "전자", "화학", "식품", "통신", "에너지", "바이오", "로보틱스", "시스템", "테크", "건설", "해운", "물류", "제약", "금속", "섬유", "디자인", "미디어", "소프트", "네트웍스", "모빌리티", "솔루션", "산업");
    private static final List<String> FAMILY = List.of("김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황", "안", "송", "류", "홍");
    private static final List<String> GIVEN = List.of("민준", "서연", "도윤", "지우", "하준", "서윤", "시우", "하은", "지호", "민서", "예준", "채원", "건우", "수아", "현우", "지민", "우진", "다은", "선우", "은서", "연우", "가은", "유준", "소율", "정우", "예린", "승현", "시은", "준혁", "나윤");
    private static final List<String> RANKS = List.of("사원", "주임", "대리", "과장", "차장", "부장", "이사", "상무");
    private static final List<String> INDUSTRIES = List.of("정밀 기계", "배터리 소재", "식품 가공", "반도체 장비", "물류 자동화", "의료 기기", "신재생 에너지", "게임", "화장품", "조선 기자재", "콜드체인", "자동차 부품");
    private static final List<String> REGIONS = List.of("서울", "경기 화성", "경기 성남", "인천", "부산", "대구", "광주", "대전", "울산", "경남 창원", "충북 청주", "전북 전주", "강원 원주", "제주");
    private static final List<String> TAGS = List.of("2026 하반기", "박람회", "소개받음", "우선", "해외", "재검토");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private final Random random;

    Names(long seed) {
        random = new Random(seed);
    }

    /** 가온정밀, ㈜라온바이오 or 한빛소재 서강12: two thirds bear a second name. */
    String company() {
        var name = start() + of(SECOND);
        return switch (random.nextInt(6)) {
            case 0 -> name;
            case 1 -> "㈜" + name;
            default -> name + " " + start() + (1 + random.nextInt(99));
        };
    }

    /** What many names begin with. */
    String start() {
        return of(HEADS) + of(TAILS);
    }

    /** Two syllables as a person types them: mostly a name, which some 35 bear, at times a trade, which some 400 do. */
    String search() {
        return random.nextInt(3) > 0 ? start() : of(SECOND).substring(0, 2);
    }

    String person() {
        return of(FAMILY) + of(GIVEN);
    }

    String rank() {
        return of(RANKS);
    }

    String industry() {
        return of(INDUSTRIES);
    }

    String region() {
        return of(REGIONS);
    }

    String tag() {
        return of(TAGS);
    }

    /** The n-th business number that passes its check digit. */
    static String businessNumber(int n) {
        var digits = "%03d%02d%04d".formatted(101 + n / 900_000 % 890, 1 + n / 9_000 % 99, 1_000 + n % 9_000);
        int sum = 5 * (digits.charAt(8) - '0') / 10;
        for (int i = 0; i < 9; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return digits + (10 - sum % 10) % 10;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
