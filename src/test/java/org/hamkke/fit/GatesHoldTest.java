package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.TheChoice.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Cast;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.FuzzyRatings;
import org.hamkke.fit.setting.FuzzyWeights;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is scored and weighed: by no method does one who fails a gate stand above one who passes. */
@ProductTest
class GatesHoldTest {
    private static final int CANDIDATES = 14;
    private static final int[] THRESHOLDS = {0, 60, 0, 45};

    @Autowired Seats seats;
    @Autowired Partners directory;
    @Autowired Selections selections;
    @Autowired Candidates candidates;
    @Autowired Scores scores;
    @Autowired Rankings rankings;
    @Autowired Comparisons comparisons;
    @Autowired RobustnessStudies studies;
    @Autowired Tunings tunings;

    private final SplittableRandom random = new SplittableRandom(20_261_126);
    private final List<double[]> given = new ArrayList<>();

    @Test
    void inEveryMethodUnderEveryWeighting() {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var minsu = hanbit.the(Role.MANAGER);
        CurrentActor.run(
                minsu,
                () -> {
                    var partners = partners(minsu);
                    var id = selections.open(minsu, plan());
                    candidates.add(minsu, id, partners);
                    scoreByTwo(hanbit, minsu, id, partners);
                    var passing = passing(partners);
                    assertThat(passing).hasSizeBetween(2, CANDIDATES - 2);
                    for (int turn = 0; turn < 12; turn++) hold(minsu, id, passing);
                });
    }

    private void hold(Actor minsu, SelectionId id, Set<UUID> passing) {
        tune(minsu, id);
        var weights = random.doubles(THRESHOLDS.length, 0, 100).toArray();
        var standings = rankings.tried(minsu, id, weights).standings();
        assertThat(standings.rankedCount()).isEqualTo(passing.size());
        assertThat(first(standings, passing.size())).isEqualTo(passing);

        var compared = comparisons.of(minsu, id, weights);
        var methods = compared.comparison().orElseThrow().outcomes();
        assertThat(methods).extracting(MethodOutcome::method).contains(RankingMethod.values());
        assertThat(ids(compared.compared()))
                .as("only who passes has a place in any of them")
                .isEqualTo(passing);
        for (var freedom : WeightFreedom.Kind.values())
            assertThat(ids(studies.of(minsu, id, new WeightFreedom(freedom, 20)).compared()))
                    .isEqualTo(passing);
    }

    /** So that every method takes part, each set at random. */
    private void tune(Actor minsu, SelectionId id) {
        var criteria = selections.get(minsu, id).criteria();
        var types = PreferenceFunction.Type.values();
        var settings = new HashMap<UUID, CriterionSetting>();
        for (int j = 0; j < criteria.size(); j++)
            settings.put(
                    criteria.get(j).id().value(),
                    new CriterionSetting(
                            types[random.nextInt(types.length)],
                            random.nextInt(20),
                            random.nextInt(20, 101),
                            random.nextInt(1, 50),
                            List.of(0, random.nextInt(50), 50, 60, 100),
                            Map.of(
                                    criteria.get((j + 1) % criteria.size()).id().value(),
                                    random.nextInt(1, 10))));
        tunings.set(
                minsu,
                id,
                tunings.of(minsu, id).version(),
                new MethodSettings(
                        random.nextInt(101),
                        MethodSettings.SUMS,
                        FuzzyRatings.values()[random.nextInt(3)],
                        FuzzyWeights.values()[random.nextInt(2)],
                        settings));
    }

    private static Set<UUID> first(Standings standings, int count) {
        return IntStream.range(0, count)
                .mapToObj(k -> standings.board().partner(standings.order()[k]))
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    private static Set<UUID> ids(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.partner().value())
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    private List<PartnerId> partners(Actor minsu) {
        return IntStream.range(0, CANDIDATES)
                .mapToObj(i -> directory.add(minsu, Entry.named("후보 " + i)))
                .toList();
    }

    private static SelectionPlan plan() {
        var criteria =
                IntStream.range(0, THRESHOLDS.length)
                        .mapToObj(j ->
                                criterion("기준 " + j, 25, THRESHOLDS[j] == 0 ? null : THRESHOLDS[j]))
                        .toList();
        return new SelectionPlan("관문", "", null, criteria);
    }

    /** The worse at the gates are the better at the rest. */
    private void scoreByTwo(Seated hanbit, Actor minsu, SelectionId id, List<PartnerId> partners) {
        for (int i = 0; i < CANDIDATES; i++) given.add(new double[THRESHOLDS.length]);
        for (var rater : List.of(minsu, hanbit.the(Role.CONTRIBUTOR)))
            CurrentActor.run(
                    rater,
                    () -> scores.give(rater, id, ratings(selections.get(rater, id), partners)));
    }

    private List<Rating> ratings(Selection selection, List<PartnerId> partners) {
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < CANDIDATES; i++)
            for (int j = 0; j < THRESHOLDS.length; j++) {
                int gate = THRESHOLDS[j];
                int points =
                        gate == 0 ? 100 - random.nextInt(1 + 2 * (i % 7)) : random.nextInt(35, 101);
                given.get(i)[j] += points / 2.0;
                var criterion = selection.criteria().get(j).id();
                ratings.add(new Rating(partners.get(i), criterion, points, "", "", 0));
            }
        return ratings;
    }

    private Set<UUID> passing(List<PartnerId> partners) {
        return IntStream.range(0, CANDIDATES)
                .filter(i ->
                        Arrays.stream(new int[] {1, 3})
                                .allMatch(j -> given.get(i)[j] >= THRESHOLDS[j]))
                .mapToObj(i -> partners.get(i).value())
                .collect(HashSet::new, Set::add, Set::addAll);
    }
}
