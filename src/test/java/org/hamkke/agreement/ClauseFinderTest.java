package org.hamkke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.ProductTest;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.SharedFinds;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.Role;
import org.hamkke.shell.face.Hit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link SharedFinds#NEWEST} where it is met: more than is ever searched, in the older of two alliances. */
@ProductTest
@Import(Desk.class)
class ClauseFinderTest {
    private static final int MORE_THAN_SEARCHED = 5001;

    @Autowired Desk desk;
    @Autowired Alliances alliances;
    @Autowired ClauseFinder finder;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void howeverMuchIsOldTheNewestIsFound() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var newer = Desk.as(manager, () -> alliances.found(manager, "새 동맹", ""));
        Desk.run(
                manager,
                () ->
                        transaction.executeWithoutResult(_ -> {
                            clauses(manager, story.alliance(), "오래된 조항", MORE_THAN_SEARCHED);
                            draft(manager, newer);
                            clauses(manager, newer, "드론 격납", 1);
                        }));

        assertThat(Desk.as(manager, () -> finder.find(manager, "드론 격납", 5)))
                .extracting(Hit::note)
                .containsExactly("새 동맹");
        assertThat(Desk.as(manager, () -> finder.find(manager, "오래된", 5))).hasSize(5);
    }

    private void draft(Actor actor, AllianceId alliance) {
        jdbc.sql(
                        "insert into agreement.drafts (circle_id, title, effective_from, months, renews, begun_by) values (?, '협약서', '2027-01-01', 12, false, ?)")
                .params(alliance.value(), actor.person().value())
                .update();
    }

    private void clauses(Actor actor, AllianceId alliance, String heading, int number) {
        jdbc.sql(
                        """
                        insert into agreement.clauses (id, circle_id, kind, place, heading, text, changed_by)
                        select id, ?, 'OWN', 1, ?, '본문', ? from unnest(?) id
                        """)
                .params(alliance.value(), heading, actor.person().value())
                .param(ids(number))
                .update();
    }

    private static UUID[] ids(int number) {
        return Stream.generate(Ids::next).limit(number).toArray(UUID[]::new);
    }
}
