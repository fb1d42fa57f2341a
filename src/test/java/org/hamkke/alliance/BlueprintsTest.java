package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class BlueprintsTest {
    @Autowired Seats seats;
    @Autowired Blueprints blueprints;

    Seated hanbit;
    Actor writer;

    @BeforeEach
    void aCompanyOnItsSeat() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        writer = hanbit.the(Role.CONTRIBUTOR);
    }

    @Test
    void keepsExpectedSynergyAsNumbersInTheirOrder() {
        var cost = Story.SITES;
        var id = as(writer, () -> blueprints.draw(writer, plan("현장 로봇", List.of(cost, cost))));

        var kept = as(writer, () -> blueprints.get(writer, id));

        assertThat(kept.plan().expectations()).containsExactly(cost, cost);
        assertThat(kept.plan().purposes())
                .containsExactlyInAnyOrder(Purpose.TECHNOLOGY, Purpose.MARKET);
        assertThat(kept.changedBy()).isEqualTo("박지훈 대리");
    }

    @Test
    void refusesToWriteOverWhatSomeoneElseSaved() {
        var id = as(writer, () -> blueprints.draw(writer, plan("하나", List.of())));
        as(writer, () -> blueprints.change(writer, id, plan("둘", List.of(Story.SITES)), 0));

        assertThatThrownBy(() ->
                        as(writer, () -> blueprints.change(writer, id, plan("셋", List.of()), 0)))
                .isInstanceOf(StaleVersion.class);
        assertThat(as(writer, () -> blueprints.get(writer, id)).plan())
                .isEqualTo(plan("둘", List.of(Story.SITES)));
    }

    @Test
    void comesBackFromTheBinAsItWas() {
        var id = as(writer, () -> blueprints.draw(writer, plan("버릴 것", List.of(Story.SITES))));
        as(writer, () -> blueprints.trash(writer, id));
        assertThat(listed(false)).isEmpty();
        assertThat(listed(true)).containsExactly("버릴 것");

        as(writer, () -> blueprints.restore(writer, id));

        assertThat(listed(false)).containsExactly("버릴 것");
    }

    @Test
    void aPageFollowsTheOneBeforeWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            var name = "청사진 " + i;
            as(
                    writer,
                    () -> blueprints.draw(writer, plan(name, List.of(Story.SITES, Story.SITES))));
        }
        var seen = new ArrayList<String>();
        Optional<BlueprintId> after = Optional.empty();
        do {
            var from = after;
            var page = as(writer, () -> blueprints.of(writer, false, from, 2));
            page.forEach(one -> seen.add(one.plan().name()));
            after = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().id());
        } while (after.isPresent());

        assertThat(seen).containsExactly("청사진 4", "청사진 3", "청사진 2", "청사진 1", "청사진 0");
    }

    @Test
    void belongsToOneCompanyAndItsWorkersAlone() {
        var id = as(writer, () -> blueprints.draw(writer, plan("우리만", List.of())));
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.EXECUTIVE);
        var administrator = hanbit.the(Role.ADMINISTRATOR);
        var viewer = hanbit.the(Role.VIEWER);

        assertThatThrownBy(() -> as(stranger, () -> blueprints.get(stranger, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> blueprints.trash(stranger, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(administrator, () -> blueprints.get(administrator, id)))
                .isInstanceOf(NotFound.class);
        assertThat(as(viewer, () -> blueprints.get(viewer, id)).plan().name()).isEqualTo("우리만");
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class, () -> as(viewer, () -> blueprints.trash(viewer, id)));
        assertThat(refusal.rule()).isEqualTo(KernelRule.ROLE_MAY_WRITE);
    }

    private List<String> listed(boolean trashed) {
        return as(writer, () -> blueprints.of(writer, trashed, Optional.empty(), 50)).stream()
                .map(one -> one.plan().name())
                .toList();
    }

    private static BlueprintPlan plan(String name, List<Expectation> expectations) {
        return new BlueprintPlan(
                name,
                Set.of(Purpose.TECHNOLOGY, Purpose.MARKET),
                "원가를 줄여요",
                "현장 시공사",
                "로봇",
                expectations);
    }
}
