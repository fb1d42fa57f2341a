package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.UUID;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letter;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FoundingsTest extends SharedTest {
    @Autowired Foundings foundings;
    @Autowired Blueprints blueprints;
    @Autowired Synergies synergies;
    @Autowired Offers offers;
    @Autowired Charters charters;

    Actor manager;

    @BeforeEach
    void aManagerFounds() {
        manager = story.hanbit(Role.MANAGER);
    }

    @Test
    void theChosenNumbersOfABlueprintBecomeShared() {
        var plan =
                new BlueprintPlan(
                        "새 동맹", Set.of(Purpose.MARKET), "판로를 열어요", "", "", List.of(Story.SITES));
        var blueprint = as(manager, () -> blueprints.draw(manager, plan));

        var id = found(List.of(daon()), List.of(Story.SITES), Optional.of(blueprint));

        assertThat(as(manager, () -> synergies.of(manager, id)))
                .extracting(Synergy::expectation)
                .containsExactly(Story.SITES);
        assertThat(as(manager, () -> blueprints.get(manager, blueprint)).alliance()).contains(id);
        assertThat(as(manager, () -> alliances.get(manager, id)).parties())
                .extracting(Party::name)
                .containsExactly("한빛로보틱스", "다온미디어");
    }

    @Test
    void nobodyFoundsAnAllianceAlone() {
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class, () -> found(List.of(), List.of(), Optional.empty()));

        assertThat(refusal.rule()).isEqualTo(AllianceRule.A_COMPANY_IS_INVITED);
    }

    @Test
    void anInvitationTakenBackOpensNothing() {
        var id = found(List.of(daon()), List.of(), Optional.empty());
        var link =
                as(manager, () -> letters.latestTo(manager, daon().email()))
                        .flatMap(Letter::invitation)
                        .orElseThrow();
        as(manager, () -> offers.revoke(manager, id, invited(id)));

        assertThatThrownBy(() ->
                        as(
                                story.stranger(),
                                () -> invitations.joinAlliance(story.stranger(), link)))
                .isInstanceOf(RuleViolation.class);
        assertThat(as(manager, () -> alliances.get(manager, id)).parties()).hasSize(1);
    }

    @Test
    void aCompanyTakesOneSeatHoweverManyLettersItGot() {
        var second = new Invitee("다온미디어 본사", new EmailAddress("second@daon.example"), "ko");
        var id = found(List.of(daon(), second), List.of(), Optional.empty());
        var links =
                Stream.of(daon(), second)
                        .map(one ->
                                as(manager, () -> letters.latestTo(manager, one.email()))
                                        .flatMap(Letter::invitation)
                                        .orElseThrow())
                        .toList();
        var stranger = story.stranger();
        as(stranger, () -> invitations.joinAlliance(stranger, links.getFirst()));

        assertThatThrownBy(() ->
                        as(stranger, () -> invitations.joinAlliance(stranger, links.getLast())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("company-has-no-seat-there");
        assertThat(as(manager, () -> alliances.get(manager, id)).parties()).hasSize(3);
    }

    @Test
    void anInvitationSentAgainOpensByItsNewLinkOnly() {
        var id = found(List.of(daon()), List.of(), Optional.empty());
        var old =
                as(manager, () -> letters.latestTo(manager, daon().email()))
                        .flatMap(Letter::invitation)
                        .orElseThrow();
        var elsewhere = new EmailAddress("other@daon.example");
        as(manager, () -> offers.resend(manager, id, invited(id), elsewhere, "en"));
        var fresh =
                as(manager, () -> letters.latestTo(manager, elsewhere))
                        .flatMap(Letter::invitation)
                        .orElseThrow();

        assertThatThrownBy(() ->
                        as(story.stranger(), () -> invitations.joinAlliance(story.stranger(), old)))
                .isInstanceOf(RuleViolation.class);
        as(story.stranger(), () -> invitations.joinAlliance(story.stranger(), fresh));

        assertThat(
                        as(story.stranger(), () -> alliances.get(story.stranger(), id))
                                .everyoneIsSeated())
                .isTrue();
    }

    @Test
    void aNumberIsChangedByTheSideThatStatedItOnly() {
        var id = as(manager, () -> synergies.add(manager, story.alliance(), Story.SITES));
        var counterpart = story.seum(Role.EXECUTIVE);

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                as(
                                        counterpart,
                                        () ->
                                                synergies.change(
                                                        counterpart,
                                                        story.alliance(),
                                                        id,
                                                        Story.SITES,
                                                        0)));

        assertThat(refusal.rule()).isEqualTo(AllianceRule.SYNERGY_IS_OURS);
        assertThatThrownBy(() ->
                        as(
                                story.stranger(),
                                () -> synergies.of(story.stranger(), story.alliance())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSharedNameChangesByTheKeysOfAll() {
        var proposal =
                as(manager, () -> charters.restate(manager, story.alliance(), "새 이름", "새 목적", 0))
                        .orElseThrow();
        assertThat(as(manager, () -> alliances.get(manager, story.alliance())).name())
                .isEqualTo("현장 에너지 로봇");

        story.bothAssent(proposal);

        assertThat(as(manager, () -> alliances.get(manager, story.alliance())).purpose())
                .isEqualTo("새 목적");
    }

    @Test
    void nobodyIsAskedForTheNameThatStandsAlready() {
        var standing = as(manager, () -> alliances.get(manager, story.alliance()));

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                as(
                                        manager,
                                        () ->
                                                charters.restate(
                                                        manager,
                                                        standing.id(),
                                                        standing.name() + " ",
                                                        standing.purpose(),
                                                        0)));

        assertThat(refusal.rule()).isEqualTo(AllianceRule.SOMETHING_IS_NEW);
    }

    @Test
    void aloneTheFounderStillFindsTheWords() {
        var id = found(List.of(daon()), List.of(), Optional.empty());

        assertThat(as(manager, () -> charters.restate(manager, id, "다듬은 이름", "목적", 0))).isEmpty();
        assertThat(as(manager, () -> alliances.get(manager, id)).name()).isEqualTo("다듬은 이름");
    }

    private AllianceId found(
            List<Invitee> invitees, List<Expectation> numbers, Optional<BlueprintId> blueprint) {
        return as(
                manager,
                () ->
                        foundings.found(
                                manager,
                                new Founding("새 동맹", "판로를 열어요", invitees, numbers, blueprint)));
    }

    private UUID invited(AllianceId id) {
        return as(manager, () -> alliances.get(manager, id)).parties().stream()
                .filter(party -> !party.seated())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Invitee daon() {
        return new Invitee("다온미디어", new EmailAddress("yuna@daon.example"), "ko");
    }
}
