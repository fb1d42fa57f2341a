package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hamkke.ProductTest;
import org.hamkke.demo.Founded;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AlliancesTest {
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired org.hamkke.identity.Letters letters;

    @Test
    void anInvitedCompanyTakesItsSeatAndIsAnEqual() {
        var story = Founded.of(seats, alliances, invitations, letters);
        var counterpart = story.seum().the(Role.EXECUTIVE);

        var seen = CurrentActor.as(counterpart, () -> alliances.get(counterpart, story.alliance()));

        assertThat(seen.everyoneIsSeated()).isTrue();
        assertThat(seen.parties()).extracting(Party::name).containsExactly("세움에너지", "한빛로보틱스");
    }

    @Test
    void aThirdCompanyFindsNoAlliance() {
        var story = Founded.of(seats, alliances, invitations, letters);
        var stranger = story.outsider().the(Role.EXECUTIVE);

        assertThatThrownBy(() ->
                        CurrentActor.as(stranger, () -> alliances.get(stranger, story.alliance())))
                .isInstanceOf(NotFound.class);
        assertThat(CurrentActor.as(stranger, () -> alliances.of(stranger))).isEmpty();
    }
}
