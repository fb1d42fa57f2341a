package org.hamkke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database keeps at hand about circles is what the admissions say, at every moment. */
@ProductTest
class CirclesTest {
    private static final String ADMIT =
            "insert into identity.admissions (circle_id, kind, organisation_id) values (?, 'SHARED', ?)";

    @Autowired Seats seats;
    @Autowired Circles circles;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    Seated hanbit;
    Seated seum;

    @BeforeEach
    void seats() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        seum = Seated.of(seats, Cast.SEUM);
    }

    @Test
    void theOwnCircleStandsFirstAndAnOpenedOneIsAdded() {
        var alliance = opened();

        assertThat(standing(manager(hanbit)))
                .containsExactly(hanbit.organisation().value(), alliance.id());
    }

    @Test
    void whoIsTakenOutStandsOutsideAtOnce() throws SQLException {
        var alliance = opened();
        owner(ADMIT, alliance.id(), seum.organisation().value());
        assertThat(standing(manager(seum))).contains(alliance.id());

        owner(
                "delete from identity.admissions where circle_id = ? and organisation_id = ?",
                alliance.id(),
                seum.organisation().value());

        assertThat(standing(manager(seum))).containsExactly(seum.organisation().value());
    }

    @Test
    void anAdministratorStandsInNoCircleOfTheCompany() {
        opened();

        assertThat(standing(hanbit.the(Role.ADMINISTRATOR))).isEmpty();
    }

    /** The second admission waits for the first and is added to it. */
    @Test
    void ofTwoAdmissionsInTheSameSecondBothStay() throws Exception {
        var first = Ids.next();
        var second = Ids.next();
        try (var one = TestDatabase.asOwner()) {
            one.setAutoCommit(false);
            execute(one, ADMIT, first, seum.organisation().value());
            var other = Thread.startVirtualThread(() -> admit(second));
            Thread.sleep(200);
            one.commit();
            other.join();
        }

        assertThat(standing(manager(seum))).contains(first, second);
    }

    private void admit(UUID circle) {
        try {
            owner(ADMIT, circle, seum.organisation().value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Circle opened() {
        var alliance = Circle.shared(Ids.next());
        var actor = manager(hanbit);
        CurrentActor.run(actor, () -> circles.open(actor, alliance));
        return alliance;
    }

    private static Actor manager(Seated company) {
        return company.the(Role.MANAGER);
    }

    private List<UUID> standing(Actor actor) {
        var transaction = new TransactionTemplate(transactions);
        return CurrentActor.as(
                actor,
                () ->
                        transaction.execute(_ ->
                                jdbc.sql("select unnest(identity.circles())")
                                        .query(UUID.class)
                                        .list()));
    }

    private static void owner(String sql, UUID circle, UUID organisation) throws SQLException {
        try (var connection = TestDatabase.asOwner()) {
            execute(connection, sql, circle, organisation);
        }
    }

    private static void execute(Connection connection, String sql, UUID circle, UUID organisation)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, circle);
            statement.setObject(2, organisation);
            statement.execute();
        }
    }
}
