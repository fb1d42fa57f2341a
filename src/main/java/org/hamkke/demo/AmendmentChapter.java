package org.hamkke.demo;

import org.hamkke.agreement.Clause;
import org.hamkke.agreement.Clauses;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 세움에너지 asks for an emergency channel in the agreement; its key is turned, the other one is awaited. */
@Component
@Order(90)
class AmendmentChapter implements Chapter {
    private static final String EMERGENCY = "현장에서 안전사고가 나면 두 회사는 1시간 안에 서로 알리고, 함께 원인을 확인합니다.";

    private final Drafts drafts;
    private final Clauses clauses;
    private final Versions versions;
    private final Keys keys;

    AmendmentChapter(Drafts drafts, Clauses clauses, Versions versions, Keys keys) {
        this.drafts = drafts;
        this.clauses = clauses;
        this.versions = versions;
        this.keys = keys;
    }

    @Override
    public void tell(Theatre theatre) {
        var id = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        theatre.run(
                Cast.SEUM.manager(),
                actor -> {
                    append(actor, id);
                    versions.put(actor, id, "안전사고를 알리는 때를 정했어요.", drafts.get(actor, id).hash());
                });
        keys.turn(theatre, Cast.SEUM);
    }

    private void append(Actor actor, AllianceId id) {
        var liability =
                drafts.get(actor, id).clauses().stream()
                        .filter(one -> one.kind() == ClauseKind.LIABILITY)
                        .findFirst()
                        .orElseThrow();
        clauses.write(
                actor,
                id,
                liability.id(),
                liability.heading(),
                withEmergency(liability),
                liability.version());
    }

    private static String withEmergency(Clause clause) {
        return clause.text() + "\n" + EMERGENCY;
    }
}
