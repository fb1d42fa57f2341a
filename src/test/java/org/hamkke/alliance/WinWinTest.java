package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import java.util.List;
import org.hamkke.assent.Keys;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WinWinTest extends SharedTest {
    @Autowired WinWin winWin;

    @Test
    void theLastConfirmationPutsBothStatementsToTheKeysAsOne() {
        write(story.hanbit(Role.CONTRIBUTOR), "양산을 14개월 앞당겨요", 0);
        confirm(story.hanbit(Role.MANAGER), 1);
        assertThat(keys()).isNull();

        write(story.seum(Role.MANAGER), "설치 원가를 30% 줄여요", 0);
        confirm(story.seum(Role.MANAGER), 1);

        assertThat(keys().state()).isEqualTo(Keys.State.OPEN);
        assertThat(content()).contains("양산을 14개월 앞당겨요", "설치 원가를 30% 줄여요");
    }

    @Test
    void isInEffectWhenAllKeysHaveTurned() {
        bothConfirmed();
        story.turn(story.founded().hanbit(), keys().proposal());
        assertThat(inEffect()).isFalse();

        story.turn(story.founded().seum(), keys().proposal());

        assertThat(inEffect()).isTrue();
    }

    @Test
    void theKeysPutNothingInEffectButWhatTheyTurnedFor() {
        bothConfirmed();
        changeBehind(
                story.hanbit(Role.MANAGER),
                "update alliance.statements set benefit = '슬쩍 바꾼 글' where circle_id = ? and organisation_id = identity.organisation()");

        assertTakesNoEffect(keys().proposal());

        assertThat(inEffect()).isFalse();
    }

    @Test
    void aChangeTakesTheProposalOffTheTableAndKeepsWhatIsInEffect() {
        bothConfirmed();
        story.bothAssent(keys().proposal());
        confirmAgain();
        var open = keys();

        write(story.hanbit(Role.MANAGER), "또 다른 글", 2);

        assertThat(
                        as(
                                        story.hanbit(Role.MANAGER),
                                        () ->
                                                assents.keys(
                                                        story.hanbit(Role.MANAGER),
                                                        open.proposal()))
                                .state())
                .isEqualTo(Keys.State.SUPERSEDED);
        var own = statements().getFirst();
        assertThat(own.confirmed()).isFalse();
        assertThat(own.shownBenefit()).isEqualTo("양산을 14개월 앞당겨요");
        assertThat(own.differsFromAgreed()).isTrue();
    }

    private void confirmAgain() {
        write(story.hanbit(Role.MANAGER), "양산을 20개월 앞당겨요", 1);
        confirm(story.hanbit(Role.MANAGER), 2);
    }

    @Test
    void afterARefusalTheSameWordsCanBePutToTheKeysAgain() {
        bothConfirmed();
        var executive = story.seum(Role.EXECUTIVE);
        as(executive, () -> assents.decline(executive, keys().proposal(), "조금 더 또렷하게 써 주세요"));

        as(
                story.hanbit(Role.MANAGER),
                () -> winWin.propose(story.hanbit(Role.MANAGER), story.alliance()));

        assertThat(keys().state()).isEqualTo(Keys.State.OPEN);
    }

    @Test
    void whatIsNotConfirmedByAllDoesNotGoToTheKeys() {
        write(story.hanbit(Role.MANAGER), "우리 글", 0);
        confirm(story.hanbit(Role.MANAGER), 1);

        assertRefused(
                AllianceRule.EVERY_SIDE_HAS_CONFIRMED,
                () -> winWin.propose(story.hanbit(Role.MANAGER), story.alliance()));
    }

    @Test
    void aContributorWritesButAManagerConfirms() {
        var contributor = story.hanbit(Role.CONTRIBUTOR);
        write(contributor, "우리 글", 0);

        var refusal = catchThrowableOfType(RuleViolation.class, () -> confirm(contributor, 1));

        assertThat(refusal.rule()).isEqualTo(KernelRule.ROLE_MAY_MANAGE);
    }

    @Test
    void aConfirmationIsForTheTextThatWasRead() {
        write(story.hanbit(Role.MANAGER), "처음 글", 0);
        write(story.hanbit(Role.CONTRIBUTOR), "고친 글", 1);

        assertThatThrownBy(() -> confirm(story.hanbit(Role.MANAGER), 1))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> write(story.hanbit(Role.MANAGER), "늦은 글", 1))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> write(story.hanbit(Role.MANAGER), "늦은 첫 글", 0))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void evenTheDatabaseLetsNoSideSpeakForTheOther() {
        write(story.hanbit(Role.MANAGER), "우리 글", 0);
        var counterpart = story.seum(Role.EXECUTIVE);
        var sql = "update alliance.statements set benefit = 'bent' where circle_id = ?";

        assertThatThrownBy(() ->
                        as(
                                counterpart,
                                () ->
                                        transactions.execute(_ ->
                                                jdbc.sql(sql)
                                                        .param(story.alliance().value())
                                                        .update())))
                .hasStackTraceContaining("its own side");
    }

    @Test
    void aThirdCompanyAViewerAndAnAdministratorWriteNothing() {
        assertThatThrownBy(() -> write(story.stranger(), "끼어든 글", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(story.hanbit(Role.ADMINISTRATOR), "끼어든 글", 0))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> write(story.hanbit(Role.VIEWER), "끼어든 글", 0))
                .isInstanceOf(RuleViolation.class);
        var administrator = story.hanbit(Role.ADMINISTRATOR);
        assertThatThrownBy(
                        () -> as(administrator, () -> winWin.of(administrator, story.alliance())))
                .isInstanceOf(NotFound.class);
    }

    private void bothConfirmed() {
        write(story.hanbit(Role.MANAGER), "양산을 14개월 앞당겨요", 0);
        confirm(story.hanbit(Role.MANAGER), 1);
        write(story.seum(Role.MANAGER), "설치 원가를 30% 줄여요", 0);
        confirm(story.seum(Role.MANAGER), 1);
    }

    private void write(Actor actor, String benefit, int version) {
        as(actor, () -> winWin.write(actor, story.alliance(), benefit, "실증 현장 수로 알아봐요", version));
    }

    private void confirm(Actor actor, int version) {
        as(actor, () -> winWin.confirm(actor, story.alliance(), version));
    }

    private void assertRefused(AllianceRule rule, Runnable act) {
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class, () -> as(story.hanbit(Role.MANAGER), act));
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    private Keys keys() {
        return as(
                        story.hanbit(Role.MANAGER),
                        () -> winWin.keys(story.hanbit(Role.MANAGER), story.alliance()))
                .orElse(null);
    }

    private String content() {
        return as(
                story.seum(Role.VIEWER),
                () -> assents.content(story.seum(Role.VIEWER), keys().proposal()));
    }

    private boolean inEffect() {
        return as(
                story.seum(Role.VIEWER),
                () -> winWin.isInEffect(story.seum(Role.VIEWER), story.alliance()));
    }

    private List<Statement> statements() {
        return as(
                story.hanbit(Role.MANAGER),
                () -> winWin.of(story.hanbit(Role.MANAGER), story.alliance()));
    }
}
