package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hamkke.ProductTest;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.PreferenceFunction.Type;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.FuzzyRatings;
import org.hamkke.fit.setting.FuzzyWeights;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.fit.web.TheWorkbench;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
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
class TuningsTest {
    private static final MethodSettings WORDS =
            new MethodSettings(
                    60,
                    List.of(Normalisation.MIN_MAX),
                    FuzzyRatings.TRAPEZOIDS,
                    FuzzyWeights.WORDS,
                    Map.of());

    @Autowired TheWorkbench workbench;
    @Autowired Selections selections;
    @Autowired Tunings tunings;
    @Autowired Comparisons comparisons;
    @Autowired JdbcClient jdbc;
    @Autowired Ledger ledger;

    TheChoice choice;
    Actor minsu;

    @BeforeEach
    void prepare() {
        choice = workbench.four();
        minsu = choice.hanbit().the(Role.MANAGER);
    }

    @Test
    void standAsUsualUntilSomebodySetsThem() {
        assertThat(now()).isEqualTo(new Tuned(MethodSettings.USUAL, 0));
    }

    @Test
    void everySettingLeavesALine() {
        set(0, WORDS);
        set(1, MethodSettings.USUAL);

        assertThat(now()).isEqualTo(new Tuned(MethodSettings.USUAL, 2));
        assertThat(as(minsu, () -> tunings.history(minsu, choice.id())))
                .extracting(TuningLine::settings)
                .containsExactly(MethodSettings.USUAL, WORDS);
        assertThat(as(minsu, () -> ledger.about(minsu, minsu.ours(), choice.id().value())))
                .extracting(entry -> entry.kind())
                .filteredOn("fit.methods-set"::equals)
                .hasSize(2);
    }

    @Test
    void theApplicationItselfMayNotChangeALine() {
        set(0, WORDS);

        for (var change :
                List.of("update fit.tunings set settings = '{}'", "delete from fit.tunings"))
            assertThatThrownBy(() -> CurrentActor.run(minsu, () -> jdbc.sql(change).update()))
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void settingWhatStandsLeavesNone() {
        set(0, MethodSettings.USUAL);

        assertThat(now().version()).isZero();
    }

    @Test
    void nobodySetsOverWhatTheyHaveNotSeen() {
        set(0, WORDS);

        assertThatThrownBy(() -> set(0, MethodSettings.USUAL)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void theWholeAndOneCriterionAreSetApart() {
        var culture = culture();
        var gaussian =
                new CriterionSetting(
                        Type.GAUSSIAN, 5, 25, 12, List.of(0, 10, 40, 80, 100), Map.of());
        CurrentActor.run(minsu, () -> tunings.set(minsu, choice.id(), 0, culture, gaussian));
        CurrentActor.run(minsu, () -> tunings.setWhole(minsu, choice.id(), 1, WORDS));

        assertThat(now().settings()).isEqualTo(WORDS.with(culture.value(), gaussian));
    }

    @Test
    void theyChangeTheAnswers() {
        assertThat(methods()).doesNotContain(RankingMethod.VALUE_SUM, RankingMethod.ANP);
        var plain = figures(RankingMethod.FUZZY_TOPSIS);

        var leaning =
                new CriterionSetting(
                        Type.USUAL,
                        0,
                        1,
                        1,
                        List.of(0, 40, 80, 95, 100),
                        Map.of(selection().criteria().getFirst().id().value(), 9));
        set(0, WORDS.with(culture().value(), leaning));

        assertThat(methods())
                .contains(
                        RankingMethod.VALUE_SUM,
                        RankingMethod.ANP,
                        RankingMethod.WEIGHTED_SUM_MIN_MAX)
                .doesNotContain(RankingMethod.WEIGHTED_SUM_LINEAR_MAX);
        assertThat(figures(RankingMethod.FUZZY_TOPSIS)).isNotEqualTo(plain);
    }

    @Test
    void whoOnlyReadsSetsNothing() {
        var viewer = choice.hanbit().the(Role.VIEWER);

        assertThatThrownBy(() ->
                        CurrentActor.run(viewer, () -> tunings.set(viewer, choice.id(), 0, WORDS)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anotherCompanyFindsNothing() {
        var stranger = workbench.stranger().the(Role.EXECUTIVE);
        set(0, WORDS);

        assertThatThrownBy(() -> as(stranger, () -> tunings.of(stranger, choice.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> tunings.history(stranger, choice.id())))
                .isInstanceOf(NotFound.class);
    }

    private Selection selection() {
        return as(minsu, () -> selections.get(minsu, choice.id()));
    }

    private CriterionId culture() {
        return selection().criteria().getLast().id();
    }

    private Tuned now() {
        return as(minsu, () -> tunings.of(minsu, choice.id()));
    }

    private void set(int version, MethodSettings settings) {
        CurrentActor.run(minsu, () -> tunings.set(minsu, choice.id(), version, settings));
    }

    private Comparison comparison() {
        return as(minsu, () -> comparisons.of(minsu, choice.id())).comparison().orElseThrow();
    }

    private List<RankingMethod> methods() {
        return comparison().outcomes().stream().map(MethodOutcome::method).toList();
    }

    private double[] figures(RankingMethod method) {
        return comparison().outcomes().stream()
                .filter(outcome -> outcome.method() == method)
                .findFirst()
                .orElseThrow()
                .figures()
                .toArray();
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return CurrentActor.as(actor, act::get);
    }
}
