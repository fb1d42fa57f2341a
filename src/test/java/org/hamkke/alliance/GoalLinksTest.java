package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class GoalLinksTest extends SharedTest {
    @Autowired GoalLinks links;
    @Autowired Goals goals;
    @Autowired Blueprints blueprints;
    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private GoalId goal;
    private BlueprintId blueprint;

    @BeforeEach
    void aGoalAndABlueprintOfOurs() {
        var us = story.hanbit(Role.MANAGER);
        goal =
                as(
                        us,
                        () ->
                                goals.draft(
                                        us,
                                        story.alliance(),
                                        TheGoal.whole(Horizon.YEAR, due()).plan()));
        blueprint = as(us, () -> blueprints.draw(us, plan("설치 원가", "실증 현장")));
    }

    @Test
    void aManagerSeesWhichNumbersHaveNoGoalAndWhichGoalsServeNone() {
        assertThat(ofUs().withoutANumber()).extracting(Goal::id).containsExactly(goal);

        link("설치 원가", 0);

        assertThat(ofUs().withoutANumber()).isEmpty();
        assertThat(ofUs().withoutAGoal())
                .extracting(one -> one.number().name())
                .containsExactly("실증 현장");
    }

    @Test
    void theOtherSideSeesNothingOfIt() {
        link("설치 원가", 0);
        var them = story.seum(Role.EXECUTIVE);

        var seen = as(them, () -> links.of(them, story.alliance()));

        assertThat(seen.links()).isEmpty();
        assertThat(seen.numbers()).isEmpty();
        assertThat(seen.withoutANumber()).extracting(Goal::id).containsExactly(goal);
        assertThat(recorded()).doesNotContain("goal-link", "설치 원가");
        assertThat(linksInDatabase(them)).isZero();
    }

    @Test
    void theSameGoalMayServeAnotherNumberOfTheirs() {
        link("설치 원가", 0);
        var them = story.seum(Role.MANAGER);
        var theirs = as(them, () -> blueprints.draw(them, plan("로봇 대수")));

        as(them, () -> links.link(them, story.alliance(), goal, number(theirs, "로봇 대수"), 0));

        assertThat(as(them, () -> links.of(them, story.alliance())).withoutANumber()).isEmpty();
        assertThat(ofUs().numberOf(ofUs().goals().getFirst()).orElseThrow().number().name())
                .isEqualTo("설치 원가");
    }

    @Test
    void aNumberWordedAnewKeepsItsGoalAndOneThatLeftIsSaid() {
        link("설치 원가", 0);

        change("현장 설치 원가", "실증 현장");
        assertThat(ofUs().withoutANumber()).isEmpty();

        change("실증 현장");
        assertThat(ofUs().withoutANumber()).extracting(Goal::id).containsExactly(goal);
        assertThat(ofUs().linkOf(ofUs().goals().getFirst()).number()).isPresent();
    }

    @Test
    void aLinkIsTakenAwayAndTwoColleaguesDoNotOverwriteEachOther() {
        link("설치 원가", 0);
        assertThatThrownBy(() -> link("실증 현장", 0)).isInstanceOf(StaleVersion.class);

        var us = story.hanbit(Role.CONTRIBUTOR);
        as(us, () -> links.link(us, story.alliance(), goal, Optional.empty(), 1));

        assertThat(ofUs().withoutANumber()).hasSize(1);
    }

    @Test
    void onlyNumbersOfOurOwnBlueprintsAreChosen() {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> link("없는 숫자", 0));
        assertThat(refusal.rule()).isEqualTo(AllianceRule.NUMBER_STANDS_IN_OUR_BLUEPRINT);
        var them = story.seum(Role.MANAGER);
        assertThatThrownBy(() ->
                        as(
                                them,
                                () ->
                                        links.link(
                                                them,
                                                story.alliance(),
                                                goal,
                                                number(blueprint, "설치 원가"),
                                                0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void underALensThereIsNothingOfOurs() {
        var looking =
                story.hanbit(Role.MANAGER)
                        .asCounterpart(
                                story.alliance().value(), story.seum(Role.MANAGER).organisation());

        assertThatThrownBy(() -> as(looking, () -> links.of(looking, story.alliance())))
                .isInstanceOf(NotFound.class);
    }

    private GoalCoverage ofUs() {
        var us = story.hanbit(Role.VIEWER);
        return as(us, () -> links.of(us, story.alliance()));
    }

    private void link(String name, int version) {
        var us = story.hanbit(Role.MANAGER);
        as(us, () -> links.link(us, story.alliance(), goal, number(blueprint, name), version));
    }

    private void change(String... names) {
        var us = story.hanbit(Role.MANAGER);
        as(
                us,
                () ->
                        blueprints.change(
                                us,
                                blueprint,
                                plan(names),
                                blueprints.get(us, blueprint).version()));
    }

    private static Optional<BlueprintNumber> number(BlueprintId blueprint, String name) {
        return Optional.of(new BlueprintNumber(blueprint, name));
    }

    private static BlueprintPlan plan(String... names) {
        var numbers =
                List.of(names).stream()
                        .map(name ->
                                new Expectation(
                                        name,
                                        "%",
                                        BigDecimal.ZERO,
                                        BigDecimal.TEN,
                                        due(),
                                        Optional.empty(),
                                        ""))
                        .toList();
        return new BlueprintPlan("현장 로봇", Set.of(Purpose.MARKET), "", "", "", numbers);
    }

    private static LocalDate due() {
        return LocalDate.of(2027, 6, 30);
    }

    private String recorded() {
        var them = story.seum(Role.VIEWER);
        var chain = new StringBuilder();
        as(them, () -> ledger.export(them, story.alliance().circle(), chain));
        return chain.toString();
    }

    private int linksInDatabase(Actor actor) {
        return as(
                actor,
                () ->
                        transactions.execute(_ ->
                                jdbc.sql("select count(*) from alliance.goal_links")
                                        .query(Integer.class)
                                        .single()));
    }
}
