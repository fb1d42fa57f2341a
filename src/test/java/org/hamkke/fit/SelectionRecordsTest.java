package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.fit.picture.Difference;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.web.TheWorkbench;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
@Import(TheWorkbench.class)
class SelectionRecordsTest {
    @Autowired TheWorkbench workbench;
    @Autowired Selections selections;
    @Autowired SelectionRecords records;
    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;

    TheChoice choice;
    Actor minsu;

    @BeforeEach
    void prepare() {
        choice = workbench.four();
        minsu = choice.hanbit().the(Role.MANAGER);
    }

    @Test
    void freezesWhatItRestsOn() {
        var picture = get(decide(TheDecision.on(choice.partners().getFirst()))).picture();

        assertThat(picture.chosen()).extracting(c -> c.name()).containsExactly("여울로지스");
        assertThat(picture.basis().question()).isEqualTo("누구와 함께 창고를 자동화할까요?");
        assertThat(picture.basis().criteria()).hasSize(3).allMatch(c -> c.anchors().size() == 5);
        assertThat(picture.basis().marks()).hasSize(14).allMatch(m -> m.evidence().equals("현장 방문"));
        assertThat(picture.basis().candidates())
                .extracting(c -> c.state().label())
                .containsExactly("ranked", "ranked", "waiting", "held");
        assertThat(picture.basis().methods())
                .extracting(m -> m.method())
                .contains("weighted-sum", "topsis-vector", "vikor", "promethee", "fuzzy-topsis");
        assertThat(picture.basis().robustness()).isNotNull();
        assertThat(picture.basis().robustness().draws()).isEqualTo(Robustness.DRAWS);
        assertThat(picture.decision().dissents()).hasSize(1);
    }

    @Test
    void theTextReadsBackToTheVerySameText() {
        var record = get(decide(TheDecision.on(choice.partners().getFirst())));

        assertThat(Picture.read(record.text()).text()).isEqualTo(record.text());
    }

    @Test
    void itsHashStandsInTheCompanysOwnChain() {
        var record = get(decide(TheDecision.on(choice.partners().getFirst())));
        var entry =
                CurrentActor.as(minsu, () -> ledger.about(minsu, minsu.ours(), record.id()))
                        .getFirst();

        assertThat(entry.body())
                .contains("\"contentHash\":\"" + ContentHash.ofText(record.text()).value() + "\"");
        assertThat(record.proof().holds()).isTrue();
    }

    @Test
    void whatChangesLaterIsSaidBesideItAndLeavesItAsItIs() {
        var before = get(decide(TheDecision.on(choice.partners().getFirst())));
        workbench.scoreAgain(choice, minsu, 1, 82, 92, 60);
        CurrentActor.run(minsu, () -> selections.weigh(minsu, choice.id(), 0, 40, 40, 20));

        var after = get(1);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.proof().holds()).isTrue();
        assertThat(CurrentActor.as(minsu, () -> records.since(minsu, after)))
                .anyMatch(d -> d instanceof Difference.Weight w && w.criterion().equals("역량 시너지"))
                .anyMatch(d ->
                        d instanceof Difference.Points p
                                && p.candidate().equals("잇다비전")
                                && p.now() == 60);
    }

    @Test
    void whoTampersWithTheStoredPictureIsFound() throws SQLException {
        decide(TheDecision.on(choice.partners().getFirst()));
        asOwner("update fit.records set picture = replace(picture, '박지훈 대리', '아무도 없음')");
        assertThat(get(1).proof().holds()).isFalse();

        asOwner("update fit.records set hash = encode(sha256(convert_to(picture, 'UTF8')), 'hex')");
        assertThat(get(1).proof().holds()).isFalse();
    }

    private void asOwner(String sql) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var work = owner.createStatement()) {
            work.execute("alter table fit.records no force row level security");
            assertThat(work.executeUpdate(sql + " where circle_id = '" + minsu.ours().id() + "'"))
                    .isOne();
            work.execute("alter table fit.records force row level security");
        }
    }

    @Test
    void theApplicationItselfMayNotChangeIt() {
        decide(TheDecision.on(choice.partners().getFirst()));

        assertThatThrownBy(() ->
                        CurrentActor.run(
                                minsu,
                                () -> jdbc.sql("update fit.records set picture = ''").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        CurrentActor.run(minsu, () -> jdbc.sql("delete from fit.records").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatWasDecidedUponMustStillStand() {
        var seen = CurrentActor.as(minsu, () -> records.basis(minsu, choice.id())).hash();
        workbench.scoreAgain(choice, minsu, 1, 82, 92, 60);

        assertThatThrownBy(() ->
                        CurrentActor.run(
                                minsu,
                                () ->
                                        records.decide(
                                                minsu, choice.id(), 0, seen, TheDecision.nobody())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aLaterRecordTakesThePlaceOfAnEarlierOneForAReason() {
        decide(TheDecision.on(choice.partners().getFirst()));

        assertThat(refusal(TheDecision.nobody())).isEqualTo(FitRule.SUPERSEDING_HAS_A_REASON);
        int second = decide(TheDecision.superseding(TheDecision.nobody(), "실사에서 우발채무가 나왔어요."));

        assertThat(second).isEqualTo(2);
        assertThat(get(1).isSuperseded()).isTrue();
        var supersedes = get(2).picture().decision().supersedes();
        assertThat(supersedes).isNotNull();
        assertThat(supersedes.hash()).isEqualTo(get(1).proof().stored().value());
    }

    @Test
    void onlyRankedCandidatesAreChosenAndNobodyIsLeftOutByOversight() {
        var held = TheDecision.on(choice.partners().get(2));
        var nothingSaid =
                new DecisionPlan(
                        List.of(),
                        false,
                        "weighted-sum",
                        "까닭",
                        TheDecision.DAY,
                        List.of("이서연"),
                        List.of(),
                        "");

        assertThat(refusal(held)).isEqualTo(FitRule.CHOSEN_ARE_RANKED);
        assertThat(refusal(nothingSaid)).isEqualTo(FitRule.CHOICE_IS_SAID);
    }

    @Test
    void onlyAManagerDecides() {
        var jihun = choice.hanbit().the(Role.CONTRIBUTOR);
        var violation =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                TheDecision.record(
                                        records, jihun, choice.id(), TheDecision.nobody()));

        assertThat(violation.rule()).isEqualTo(KernelRule.ROLE_MAY_MANAGE);
    }

    @Test
    void anotherCompanyFindsNothing() {
        decide(TheDecision.nobody());
        var stranger = workbench.stranger().the(Role.EXECUTIVE);

        assertThatThrownBy(() ->
                        CurrentActor.run(stranger, () -> records.get(stranger, choice.id(), 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> CurrentActor.run(stranger, () -> records.list(stranger, choice.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSelectionWithARecordIsNotThrownAway() {
        decide(TheDecision.nobody());

        assertThat(
                        catchThrowableOfType(
                                        RuleViolation.class,
                                        () ->
                                                CurrentActor.run(
                                                        minsu,
                                                        () ->
                                                                selections.trash(
                                                                        minsu, choice.id(), 0)))
                                .rule())
                .isEqualTo(FitRule.DECIDED_SELECTION_STAYS);
    }

    private int decide(DecisionPlan plan) {
        return TheDecision.record(records, minsu, choice.id(), plan);
    }

    private SelectionRecord get(int number) {
        return CurrentActor.as(minsu, () -> records.get(minsu, choice.id(), number));
    }

    private Object refusal(DecisionPlan plan) {
        return catchThrowableOfType(RuleViolation.class, () -> decide(plan)).rule();
    }
}
