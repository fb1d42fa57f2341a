package org.hamkke.guards;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Locations;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.guards.offenders.Offenders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The negative controls: a rule that catches nobody guards nothing. */
class HouseRulesTest {
    // java.util.List stands for a type that doesn't mark null, in a package that could hold
    // anything.
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importLocations(
                            Stream.concat(
                                            Locations.ofClass(List.class).stream(),
                                            Locations.ofPackage(Offenders.class.getPackageName())
                                                    .stream())
                                    .toList());

    @ParameterizedTest
    @ValueSource(
            classes = {
                Offenders.AsksTheMachineForTheDay.class,
                Offenders.PassesTheQuestionOn.class,
                Offenders.CountsMilliseconds.class,
                Offenders.TakesAnOldDate.class,
                Offenders.MakesItsOwnClock.class
            })
    void catchesWhoeverReadsTheTimeWithoutAClock(Class<?> offender) {
        assertThat(catches(HouseRules.TIME_COMES_FROM_A_CLOCK, offender)).isTrue();
    }

    @Test
    void letsTheClockBeAsked() {
        assertThat(catches(HouseRules.TIME_COMES_FROM_A_CLOCK, Offenders.AsksTheClock.class))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {Offenders.PartnerManager.class, Offenders.PartnerData.class})
    void catchesANameThatSaysNothing(Class<?> offender) {
        assertThat(catches(HouseRules.NAMES_SAY_WHAT_A_TYPE_IS, offender)).isTrue();
    }

    @Test
    void catchesAPackageForEverything() {
        assertThat(catches(HouseRules.PACKAGES_ARE_NAMED_BY_CAPABILITY, List.class)).isTrue();
    }

    @Test
    void catchesAPackageThatDoesNotMarkNull() {
        assertThat(catches(HouseRules.NULL_IS_MARKED, List.class)).isTrue();
        assertThat(catches(HouseRules.NULL_IS_MARKED, Offenders.Pact.class)).isFalse();
    }

    @Test
    void catchesAControllerOutsideWeb() {
        assertThat(catches(HouseRules.CONTROLLERS_LIVE_IN_WEB, Offenders.Homeless.class)).isTrue();
    }

    @Test
    void catchesAnInjectedField() {
        assertThat(catches(NO_CLASSES_SHOULD_USE_FIELD_INJECTION, Offenders.Injected.class))
                .isTrue();
    }

    @Test
    void catchesWhoeverSpeaksOnTheConsole() {
        assertThat(catches(HouseRules.ONLY_PROGRAMS_SPEAK_ON_THE_CONSOLE, Offenders.Chatty.class))
                .isTrue();
    }

    @Test
    void catchesAnAggregateInTheOpen() {
        assertThat(catches(HouseRules.AGGREGATES_STAY_HIDDEN, Offenders.Pact.class)).isTrue();
        assertThat(catches(HouseRules.AGGREGATES_STAY_HIDDEN, Offenders.hiddenPact())).isFalse();
    }

    private static boolean catches(ArchRule rule, Class<?> type) {
        var alone = CLASSES.that(equivalentTo(type));
        assertThat(alone).hasSize(1);
        return rule.allowEmptyShould(true).evaluate(alone).hasViolation();
    }
}
