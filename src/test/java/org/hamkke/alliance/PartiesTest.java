package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamkke.assent.Keys;
import org.hamkke.demo.Newcomer;
import org.hamkke.demo.Seated;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letter;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartiesTest extends SharedTest {
    private static final EmailAddress YUNA = new EmailAddress("yuna@daon.example");

    @Autowired Parties parties;
    @Autowired Offers offers;
    @Autowired Charters charters;
    @Autowired Newcomer newcomer;

    Seated hanbit;
    Seated seum;
    Actor minsu;
    Actor taekyung;

    @BeforeEach
    void twoSidesHaveManagers() {
        hanbit = story.founded().hanbit();
        seum = story.founded().seum();
        minsu = hanbit.the(Role.MANAGER);
        taekyung = seum.the(Role.MANAGER);
    }

    @Test
    void noSideInvitesAloneOnceTwoAreSeated() {
        assertRefused(
                AllianceRule.FURTHER_COMPANY_IS_AGREED_FIRST,
                () ->
                        as(
                                minsu,
                                () ->
                                        alliances.invite(
                                                minsu, story.alliance(), "다온미디어", YUNA, "ko")));
    }

    @Test
    void aFurtherCompanyIsNamedWhenEveryKeyHasTurnedAndComesByLetter() {
        var proposal = newcomer.propose(hanbit, story.alliance(), "다온미디어", YUNA);
        newcomer.turn(hanbit, proposal);
        assertThat(seen(minsu).parties()).hasSize(2);
        assertThat(seen(minsu).everyoneIsSeated()).isTrue();

        newcomer.turn(seum, proposal);
        var party = seen(minsu).parties().getLast();
        assertThat(party.name()).isEqualTo("다온미디어");
        assertThat(party.awaitsItsLetter()).isTrue();
        newcomer.write(minsu, story.alliance(), party.id(), YUNA);
        newcomer.sit(story.stranger(), minsu, YUNA);

        assertThat(seen(taekyung).seats()).hasSize(3);
        assertThat(seen(taekyung).everyoneIsSeated()).isTrue();
    }

    @Test
    void theAddressOfTheContactStaysWithTheSideThatWrites() {
        var proposal = newcomer.propose(hanbit, story.alliance(), "다온미디어", YUNA);

        assertThat(as(taekyung, () -> assents.content(taekyung, proposal)))
                .contains("daon.example")
                .doesNotContain("yuna");
        newcomer.turn(hanbit, proposal);
        newcomer.turn(seum, proposal);
        newcomer.write(
                minsu,
                story.alliance(),
                as(minsu, () -> assents.keys(minsu, proposal)).subject().id(),
                YUNA);
        assertThat(as(taekyung, () -> offers.sent(taekyung, story.alliance()))).isEmpty();
    }

    @Test
    void lettersGoToTheAgreedCompanyOnly() {
        var party = agreed();
        var elsewhere = new EmailAddress("someone@elsewhere.example");

        assertRefused(
                AllianceRule.ADDRESS_IS_OF_THE_COMPANY,
                () -> newcomer.write(minsu, story.alliance(), party, elsewhere));
        newcomer.write(minsu, story.alliance(), party, YUNA);
        assertRefused(
                AllianceRule.ADDRESS_IS_OF_THE_COMPANY,
                () ->
                        as(
                                minsu,
                                () ->
                                        offers.resend(
                                                minsu, story.alliance(), party, elsewhere, "ko")));
        assertRefused(
                AllianceRule.SEAT_IS_OPEN,
                () -> newcomer.write(taekyung, story.alliance(), party, YUNA));
    }

    @Test
    void everySideTakesAnOpenOfferBackAndItsLinkOpensNothing() {
        var party = agreed();
        newcomer.write(minsu, story.alliance(), party, YUNA);
        var link =
                as(minsu, () -> letters.latestTo(minsu, YUNA))
                        .flatMap(Letter::invitation)
                        .orElseThrow();
        assertRefused(
                AllianceRule.INVITATION_IS_OURS,
                () ->
                        as(
                                taekyung,
                                () ->
                                        offers.resend(
                                                taekyung, story.alliance(), party, YUNA, "ko")));

        as(taekyung, () -> offers.revoke(taekyung, story.alliance(), party));

        assertThat(seen(minsu).everyoneIsSeated()).isTrue();
        assertThatThrownBy(() ->
                        as(
                                story.stranger(),
                                () -> invitations.joinAlliance(story.stranger(), link)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyOutsideTakesAnOfferBack() {
        var party = agreed();
        newcomer.write(minsu, story.alliance(), party, YUNA);
        var offer = seen(minsu).parties().getLast().invitation().orElseThrow();
        var stranger = story.stranger();

        assertThatThrownBy(() -> as(stranger, () -> invitations.takeBack(stranger, offer)))
                .isInstanceOf(org.hamkke.kernel.NotFound.class);
    }

    @Test
    void nothingIsPutToTheKeysWhileACompanyIsOnItsWay() {
        agreed();

        assertRefused(
                AllianceRule.EVERYONE_IS_SEATED,
                () -> as(minsu, () -> charters.restate(minsu, story.alliance(), "새 이름", "", 0)));
    }

    @Test
    void whatWasOpenGivesWayToTheNewSeat() {
        var open =
                as(minsu, () -> charters.restate(minsu, story.alliance(), "새 이름", "", 0))
                        .orElseThrow();
        newcomer.turn(hanbit, open);

        newcomer.join(story.founded(), story.founded().outsider(), YUNA);

        assertThat(as(taekyung, () -> assents.keys(taekyung, open)).state())
                .isEqualTo(Keys.State.SUPERSEDED);
    }

    private UUID agreed() {
        return newcomer.agree(hanbit, seum, story.alliance(), "다온미디어", YUNA);
    }

    private AllianceSummary seen(Actor actor) {
        return as(actor, () -> alliances.get(actor, story.alliance()));
    }

    private static void assertRefused(Rule rule, ThrowingCallable act) {
        assertThat(catchThrowableOfType(RuleViolation.class, act).rule()).isEqualTo(rule);
    }
}
