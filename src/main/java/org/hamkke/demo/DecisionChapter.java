package org.hamkke.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hamkke.fit.DecisionPlan;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.partner.PartnerId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first by the sum wins under few weights; so the board takes the second, against one voice, and says why. */
@Component
@Order(16)
class DecisionChapter implements Chapter {
    private static final String REASON =
            """
            가중합은 여울로지스가 0.2점 앞서지만, 그 차이는 역량 시너지 하나에서만 나와요. 가중치를 조금만 달리해도 두레박로직스가 1위이고, 가능한 가중치 대부분에서 그래요.
            재무·리더십·조직 문화·ESG에서 두루 앞서고 평가자들의 점수도 고르므로, 처음 2년의 흔들림을 견딜 파트너로 두레박로직스를 골라요.
            여울로지스와는 야간 배송 시범을 따로 이어 가요.\
            """;
    private static final String DISSENT =
            "역량 시너지는 여울로지스가 18점이나 높아요. 첫해 매출은 거기서 나오니, 1년 뒤 성과를 보고 다시 견줘야 해요.";

    private final SelectionRecords records;
    private final Clock clock;

    DecisionChapter(SelectionRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var id = theatre.selection(SelectionChapter.QUESTION);
        var plan = plan(theatre.partner("두레박로직스"));
        theatre.as(
                Cast.HANBIT.manager(),
                actor -> records.decide(actor, id, 0, records.basis(actor, id).hash(), plan));
    }

    private DecisionPlan plan(PartnerId chosen) {
        return new DecisionPlan(
                List.of(chosen),
                false,
                "weighted-sum",
                REASON,
                LocalDate.now(clock),
                List.of("이서연 상무", "김민수 과장"),
                List.of(new Dissent("박지훈 대리", DISSENT)),
                "");
    }
}
