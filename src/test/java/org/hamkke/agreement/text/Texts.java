package org.hamkke.agreement.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText.Annex;
import org.hamkke.agreement.text.AgreementText.Article;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.agreement.text.AgreementText.Side;

/** A small agreement that satisfies every check, and ways to spoil it. */
public final class Texts {
    public static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    static final Side HANBIT = new Side(new UUID(1, 1), "한빛로보틱스", "");
    static final Side SEUM = new Side(new UUID(1, 2), "세움에너지", "");

    private Texts() {}

    public static AgreementText sound() {
        return of(
                article(1, ClauseKind.PURPOSE, "목적", "본 협약은 공동 개발에 필요한 사항을 정함을 목적으로 한다."),
                article(
                        2,
                        ClauseKind.ROLES,
                        "역할과 책임",
                        "세움에너지는 실증 현장 120곳과 안전 인력을 제공할 책임을 진다.\n세부 업무는 별지 1에 따른다."),
                article(
                        3,
                        ClauseKind.SHARING,
                        "이익과 손실의 배분",
                        "순이익은 한빛로보틱스 55%, 세움에너지 45%로 배분한다.\n순손실은 한빛로보틱스 50%, 세움에너지 50%로 부담한다."),
                article(4, ClauseKind.COSTS, "비용 부담", "각 회사는 맡은 업무의 비용을 부담한다."),
                article(5, ClauseKind.INDICATORS, "성과 지표", "양사는 지표를 함께 측정한다."),
                article(6, ClauseKind.SERVICE, "서비스 수준", "문의에는 1영업일 이내에 응답하고 장애는 8시간 이내에 복구한다."),
                article(
                        7,
                        ClauseKind.PROPERTY,
                        "지식재산",
                        "협약 전의 지식재산은 보유자에게 속하고, 공동의 것은 무상으로 실시할 수 있다."),
                article(
                        8,
                        ClauseKind.CONFIDENTIALITY,
                        "비밀유지",
                        "상대방의 비밀을 공개하지 아니하며, 이 의무는 협약 종료 후 5년간 존속한다."),
                article(9, ClauseKind.DATA, "데이터 보호", "개인정보는 정보주체의 동의를 받아 제공한다."),
                article(10, ClauseKind.CHANGE, "협약의 변경", "양사의 서면 동의로 변경할 수 있다."),
                article(11, ClauseKind.MEDIATION, "분쟁의 조정", "중립 조정인의 조정을 거친 뒤가 아니면 소를 제기하지 아니한다."),
                article(12, ClauseKind.LIABILITY, "손해배상", "위반한 회사는 손해를 배상한다."),
                article(13, ClauseKind.TERM, "유효기간", "유효기간은 2년으로 한다."),
                article(14, ClauseKind.TERMINATION, "해지", "중대한 위반이 있으면 해지할 수 있다."),
                article(15, ClauseKind.EXIT, "종료와 인계", "자료를 반환하고 업무를 인계한다."),
                article(
                        16,
                        ClauseKind.LAW,
                        "준거법과 관할",
                        "대한민국 법에 따르며, 제11조(분쟁의 조정)에 따른 조정을 거친 분쟁의 관할 법원은 서울중앙지방법원으로 한다."));
    }

    static Article article(int number, ClauseKind kind, String heading, String text) {
        return new Article(new UUID(2, number), number, kind, heading, text);
    }

    static AgreementText of(Article... articles) {
        var roles =
                new Annex(
                        AnnexKind.ROLES,
                        1,
                        "업무 분담표",
                        List.of(),
                        List.of("업무", "A"),
                        List.of(List.of("설계", "한빛로보틱스")));
        var empty = new Annex(AnnexKind.SHARING, 2, "배분 규칙", List.of(), List.of(), List.of());
        return new AgreementText(
                "현장 에너지 로봇 공동사업 협약서",
                List.of(HANBIT, SEUM),
                "양사",
                FROM,
                24,
                true,
                "한빛로보틱스와 세움에너지는 다음과 같이 협약한다.",
                List.of(articles),
                "각자 보관한다.",
                List.of(roles, empty),
                List.of());
    }

    /** The same with one article's text replaced. */
    static AgreementText with(AgreementText text, int number, String heading, String words) {
        var articles = new ArrayList<>(text.articles());
        articles.set(number - 1, article(number, articles.get(number - 1).kind(), heading, words));
        return with(text, articles, text.pledges());
    }

    static AgreementText without(AgreementText text, int number) {
        return with(
                text,
                text.articles().stream().filter(article -> article.number() != number).toList(),
                text.pledges());
    }

    static AgreementText with(AgreementText text, List<Article> articles, List<Pledge> pledges) {
        return new AgreementText(
                text.title(),
                text.sides(),
                text.collective(),
                text.from(),
                text.months(),
                text.renews(),
                text.opening(),
                articles,
                text.closing(),
                text.annexes(),
                pledges);
    }

    static AgreementText between(AgreementText text, List<Side> sides) {
        return new AgreementText(
                text.title(),
                sides,
                text.collective(),
                text.from(),
                text.months(),
                text.renews(),
                text.opening(),
                text.articles(),
                text.closing(),
                text.annexes(),
                text.pledges());
    }
}
