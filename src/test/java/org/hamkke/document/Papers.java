package org.hamkke.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.document.Article.Clause;
import org.hamkke.document.Block.Bullets;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Block.Facts;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Block.Note;
import org.hamkke.document.Block.PageBreak;
import org.hamkke.document.Block.Paragraph;
import org.hamkke.document.Block.Parties;
import org.hamkke.document.Block.Party;
import org.hamkke.document.Paper.Margins;
import org.hamkke.document.Prose.Run;
import org.hamkke.document.Signatures.Assent;
import org.hamkke.document.Signatures.Seal;
import org.hamkke.document.Signatures.Signature;
import org.hamkke.document.Table.Align;
import org.hamkke.document.Table.Column;
import org.hamkke.document.Table.Row;

/** The papers the tests print. */
final class Papers {
    static final String HASH = "3f9ac21e0b7d4c55a1e8f2960d3b7714c9e05a6fb2d84413907ee5c1a6b8d0f2";
    static final Margins DRAFT = new Margins("현장 에너지 로봇 공동사업", "협약서 4판 · 양사 공유", "초안");

    private Papers() {}

    static Paper of(Block... blocks) {
        return new Paper("협약서", Locale.KOREAN, List.of(blocks));
    }

    static Paper agreement() {
        return new Paper(
                "현장 에너지 로봇 공동사업 협약서",
                "",
                Locale.KOREA,
                new Margins("", "협약서 4판 · 양사 공유", ""),
                Stream.of(opening(), articles(), closing()).flatMap(List::stream).toList());
    }

    private static List<Block> opening() {
        return List.of(
                new Paragraph(
                        new Prose(
                                List.of(
                                        Run.strong("주식회사 한빛로보틱스"),
                                        Run.plain("와 "),
                                        Run.strong("주식회사 세움에너지"),
                                        Run.plain("(이하 “양사”)는 서로를 대등한 동맹으로 인정하고, 다음과 같이 협약한다.")))),
                new Parties(List.of(hanbit(), seum())));
    }

    static Party hanbit() {
        return new Party(
                "한빛",
                "주식회사 한빛로보틱스",
                List.of(
                        Fact.of("대표이사", "박도현"),
                        Fact.of("사업자등록번호", "120-81-47521"),
                        Fact.of("주소", "서울특별시 성동구 아차산로 17길 49, 12층")));
    }

    static Party seum() {
        return new Party(
                "세움",
                "주식회사 세움에너지",
                List.of(
                        Fact.of("대표이사", "정하윤"),
                        Fact.of("사업자등록번호", "214-86-09733"),
                        Fact.of("주소", "전북특별자치도 전주시 덕진구 온고을로 123")));
    }

    private static List<Block> articles() {
        return List.of(
                Article.of(
                        1,
                        "목적",
                        "본 협약은 주식회사 한빛로보틱스와 주식회사 세움에너지(이하 “양사”)가 현장 에너지 로봇을 공동으로 개발하고 보급하는 데 필요한 사항을 정함을 목적으로 한다."),
                roles(),
                Article.of(
                        3,
                        "이익과 손실의 배분",
                        "순이익은 한빛로보틱스 55%, 세움에너지 45%로 배분한다.",
                        "순손실은 균등하게 부담하되, 일방의 부담은 금 10억 원을 초과하지 아니한다.",
                        "누적 순손실이 금 20억 원에 이르는 때에는 사업을 중지하고 공동 운영위원회에서 다시 정한다."),
                scenarios(),
                Article.of(
                        4,
                        "지식재산",
                        "협약 전부터 각자 보유한 지식재산은 그 보유자에게 속한다.",
                        "공동으로 창출한 지식재산은 기여도에 따라 공유하며, 양사는 각자의 사업에 무상으로 실시할 수 있다."),
                Article.of(5, "비밀유지", "양사는 협약의 이행 중 알게 된 상대방의 비밀을 협약 종료 후 5년간 제3자에게 공개하지 아니한다."),
                Article.of(
                        6, "협약의 변경", "범위, 역할, 일정 및 보상은 양사의 서면 동의로 변경할 수 있으며, 변경 이력은 공동 기록에 남긴다."),
                Article.of(
                        7,
                        "분쟁의 조정",
                        "분쟁이 발생하면 양사는 14일 이내에 사실을 함께 확인한다.",
                        "합의에 이르지 못하면 양사가 함께 지정한 중립 조정인의 조정을 따른다."),
                Article.of(
                        8,
                        "종료",
                        "일방이 협약을 종료하고자 하는 때에는 90일 전에 통지하고, 자료의 반환과 업무의 인계를 별지 4에 따라 이행한다."));
    }

    static Article roles() {
        return new Article(
                2,
                "역할과 책임",
                List.of(
                        Clause.of(
                                "한빛로보틱스는 로봇의 설계, 제작 및 유지보수를 책임지며, 그 범위는 다음 각 목과 같다.",
                                "로봇 120대의 설계와 제작",
                                "현장 설치와 시운전",
                                "가동률 95% 이상을 지키기 위한 예방 정비"),
                        Clause.of(
                                "세움에너지는 실증 현장 120곳과 안전 인력을 제공하며, 현장의 전력 설비와 통신 설비를 로봇이 운행할 수 있는 상태로 유지하고 그 비용을 부담한다."),
                        Clause.of("양사는 연간 가동률 95% 이상을 유지한다."),
                        Clause.of("세부 업무의 책임은 별지 1의 역할 분담표에 따른다.")));
    }

    static Table scenarios() {
        return new Table(
                "표 1. 배분 시나리오 (단위: 백만 원)",
                List.of(
                        new Column("시나리오", Align.START, 4),
                        new Column("순이익", Align.END, 2),
                        new Column("한빛로보틱스", Align.END, 2),
                        new Column("세움에너지", Align.END, 2)),
                List.of(
                        Row.of("목표 달성", "2,400", "1,320", "1,080"),
                        Row.of("기본", "1,200", "660", "540"),
                        Row.of("실증 지연", "△300", "△150", "△150"),
                        Row.strong("실패와 중지", "△2,000", "△1,000", "△1,000")));
    }

    private static List<Block> closing() {
        return List.of(
                Paragraph.of("양사는 본 협약의 성립을 증명하기 위하여 협약서 2부를 작성하여 기명날인한 후 각 1부씩 보관한다."),
                bothSides());
    }

    static Signatures bothSides() {
        return new Signatures(
                "2026년 11월 22일",
                List.of(sealed("주식회사 한빛로보틱스", "대표이사", "박도현"), sealed("주식회사 세움에너지", "대표이사", "정하윤")));
    }

    static Signature sealed(String company, String position, String person) {
        return new Signature(company, position, person, new Seal("2026년      월      일", "(인)"));
    }

    static Signature assented(String company, String position, String person) {
        return new Signature(
                company,
                position,
                person,
                new Assent(Fact.of("전자 동의", "2026. 11. 22. 14:05"), Fact.of("내용 지문", HASH)));
    }

    static Paper report() {
        return new Paper(
                "제휴 후보 검토 보고서",
                "이사회 보고 · 2026. 11. 22.",
                Locale.KOREA,
                DRAFT,
                List.of(
                        new Heading(1, "결론"),
                        new Note(
                                new Prose(
                                        List.of(
                                                Run.strong("세움에너지를 제휴 상대로 추천합니다. "),
                                                Run.plain(
                                                        "100가지 가중치 조합 중 87에서 1위이며, 문화와 가치 기준을 모두 통과했습니다.")))),
                        new Facts(
                                List.of(
                                        Fact.of("검토 대상", "후보 42곳, 기준 12개"),
                                        Fact.of("방법", "가중합, TOPSIS, SMAA-2"),
                                        Fact.of("평가자", "이서연 상무 외 4명"),
                                        Fact.of("해외 협력사", "中国电力, 株式会社ミライ"))),
                        new Heading(1, "근거"),
                        new Heading(2, "강점과 약점"),
                        Bullets.of(
                                "실증 현장 120곳을 이미 운영하고 있어 첫 보급까지의 기간이 후보 가운데 가장 짧습니다. 안전 인력을 자체적으로 보유한 유일한 후보이기도 합니다.",
                                "부채비율 84%로 재무가 건전합니다."),
                        new Paragraph(
                                new Prose(
                                        List.of(
                                                Run.plain("다만 "),
                                                Run.emphasis("의사 결정 속도"),
                                                Run.plain("는 우리보다 느리므로 운영위원회를 격주로 엽니다.")))),
                        new Heading(3, "후보별 점수"),
                        candidates(42),
                        new PageBreak(),
                        new Heading(1, "서명"),
                        new Signatures(
                                List.of(
                                        assented("주식회사 한빛로보틱스", "상무", "이서연"),
                                        assented("주식회사 세움에너지", "이사", "정하윤"),
                                        sealed("전북테크노파크", "원장", "한서준"))),
                        bothSides()));
    }

    static Table candidates(int count) {
        return new Table(
                "표 2. 종합 점수",
                List.of(
                        new Column("순위", Align.CENTER, 1),
                        new Column("후보", Align.START, 4),
                        new Column("점수", Align.END, 1)),
                IntStream.rangeClosed(1, count)
                        .mapToObj(rank -> Row.of("" + rank, "후보 기업 " + rank, "" + (100 - rank)))
                        .toList());
    }
}
