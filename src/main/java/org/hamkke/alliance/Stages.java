package org.hamkke.alliance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The loop moves on by the keys of all: through a gate that is done, or with what is open named and waived. */
@Component
public class Stages {
    static final String KIND = "alliance.stage";
    static final String WAIVER = "alliance.waiver";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Gates gates;
    private final Assents assents;
    private final Ledger ledger;

    Stages(JdbcClient jdbc, Alliances alliances, Gates gates, Assents assents, Ledger ledger) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.gates = gates;
        this.assents = assents;
        this.ledger = ledger;
    }

    /**
     * Puts leaving the present stage to the keys.
     *
     * @param from the stage the proposer was looking at
     * @param reason why what is open may stay open; needed only where something is
     */
    @Transactional
    public ProposalId propose(Actor actor, AllianceId id, Stage from, String reason) {
        KernelRule.requireManager(actor);
        var alliance = alliances.get(actor, id);
        AllianceRule.STAGE_IS_WHERE_WE_ARE.require(alliance.stage() == from);
        var next = from.next().orElseThrow(AllianceRule.STAGE_HAS_A_NEXT::refusal);
        var open = gates.at(actor, alliance, from).open();
        AllianceRule.WAIVER_HAS_A_REASON.require(
                open.isEmpty() || (!reason.isBlank() && reason.length() <= 1000), 1000);
        return put(actor, alliance, next, open, reason.strip());
    }

    private ProposalId put(
            Actor actor, AllianceSummary alliance, Stage next, List<GateItem> open, String reason) {
        var kind = open.isEmpty() ? KIND : WAIVER;
        assents.supersede(
                alliance.id().circle(), open.isEmpty() ? WAIVER : KIND, alliance.id().value());
        var content = new HashMap<String, Object>(Map.of("from", alliance.stage(), "to", next));
        if (!open.isEmpty())
            content.putAll(
                    Map.of("open", open.stream().map(Stages::named).toList(), "reason", reason));
        var subject = new Subject(kind, alliance.id().value(), next.ordinal());
        return assents.propose(
                actor,
                new Proposed(
                        alliance.id().circle(),
                        subject,
                        moveTo(next.ordinal()),
                        content,
                        alliance.signatories()));
    }

    /** 설계 → 운영. */
    public static String moveTo(int stage) {
        var stages = Stage.values();
        return Words.t(
                "alliance.stage.move",
                Words.t("alliance.stage." + stages[stage - 1].label()),
                Words.t("alliance.stage." + stages[stage].label()));
    }

    /** The words stand in what is signed as well, since a key alone would tell a reader nothing in years. */
    private static Map<String, Object> named(GateItem item) {
        return Map.of("item", item.key(), "words", Words.t(item.key(), item.arguments().toArray()));
    }

    private record Signed(
            Stage from,
            Stage to,
            @org.jspecify.annotations.Nullable List<Map<String, String>> open,
            @org.jspecify.annotations.Nullable String reason) {
        String[] waived() {
            return open == null
                    ? new String[0]
                    : open.stream().map(one -> one.getOrDefault("item", "")).toArray(String[]::new);
        }

        String why() {
            return reason == null ? "" : reason;
        }
    }

    @EventListener
    void on(Assented assented) {
        var kind = assented.subject().kind();
        if (!kind.equals(KIND) && !kind.equals(WAIVER)) return;
        var actor = CurrentActor.get();
        var signed =
                JSON.readValue(
                        assents.content(actor, assented.proposal()),
                        new TypeReference<Signed>() {});
        var id = new AllianceId(assented.circle().id());
        if (move(id, signed) == 0) return; // the alliance has moved on since
        leave(id, assented.proposal(), signed);
        ledger.enter(
                actor, id.circle(), Fact.of("alliance.stage-left", id.value(), content(signed)));
    }

    private int move(AllianceId id, Signed signed) {
        return jdbc.sql(
                        "update alliance.alliances set stage = ?, version = version + 1 where circle_id = ? and stage = ?")
                .params(signed.to().name(), id.value(), signed.from().name())
                .update();
    }

    private void leave(AllianceId id, ProposalId proposal, Signed signed) {
        jdbc.sql(
                        "insert into alliance.passages (circle_id, stage, proposal_id, waived, reason) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        signed.from().name(),
                        proposal.value(),
                        signed.waived(),
                        signed.why())
                .update();
    }

    private static Map<String, Object> content(Signed signed) {
        return Map.of(
                "from",
                signed.from(),
                "to",
                signed.to(),
                "waived",
                List.of(signed.waived()),
                "reason",
                signed.why());
    }
}
