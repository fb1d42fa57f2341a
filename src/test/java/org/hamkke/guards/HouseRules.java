package org.hamkke.guards;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;

/** What {@code STYLE.md} says about code and bytecode can show. */
final class HouseRules {
    /** Programs of their own, started from a command line, may speak there. Full class names. */
    private static final Set<String> SPEAK_ON_THE_CONSOLE =
            Set.of("org.hamkke.ledger.LedgerVerifier");

    /** Its time only orders identifiers; no rule of the product ever reads it. */
    private static final Set<String> NUMBERS_THINGS_BY_TIME = Set.of("org.hamkke.kernel.Ids");

    static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .that(are(Annotated.notNamed(NUMBERS_THINGS_BY_TIME)))
                    .should(accessTargetWhere(Time.READ_FROM_THE_SYSTEM))
                    .because("a test must be able to set the clock");
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveNameMatching(
                            ".*(Manager|Helper|Utils?|Processor|D[Tt][Oo]|Data|Info|Base)")
                    .because("such a name fits every type and so says nothing about this one");
    static final ArchRule PACKAGES_ARE_NAMED_BY_CAPABILITY =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..service..",
                            "..services..",
                            "..impl..",
                            "..dto..",
                            "..model..",
                            "..entity..",
                            "..util..",
                            "..utils..",
                            "..common..",
                            "..helper..",
                            "..helpers..",
                            "..manager..");
    static final ArchRule NULL_IS_MARKED = classes().should(Annotated.liveInANullMarkedPackage());
    static final ArchRule CONTROLLERS_LIVE_IN_WEB =
            classes()
                    .that(are(Annotated.metaAnnotatedWith(Controller.class)))
                    .should()
                    .resideInAPackage("..web");
    static final ArchRule ONLY_PROGRAMS_SPEAK_ON_THE_CONSOLE =
            noClasses()
                    .that(are(Annotated.notNamed(SPEAK_ON_THE_CONSOLE)))
                    .should(ACCESS_STANDARD_STREAMS);
    static final ArchRule AGGREGATES_STAY_HIDDEN =
            noClasses()
                    .that(are(Aggregates.RECOGNISED))
                    .should()
                    .bePublic()
                    .because("only their module's facade may change them");

    private HouseRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(
                        TIME_COMES_FROM_A_CLOCK,
                        NAMES_SAY_WHAT_A_TYPE_IS,
                        PACKAGES_ARE_NAMED_BY_CAPABILITY,
                        NULL_IS_MARKED,
                        CONTROLLERS_LIVE_IN_WEB,
                        ONLY_PROGRAMS_SPEAK_ON_THE_CONSOLE,
                        AGGREGATES_STAY_HIDDEN,
                        NO_CLASSES_SHOULD_USE_FIELD_INJECTION)
                .map(rule -> rule.allowEmptyShould(true));
    }
}
