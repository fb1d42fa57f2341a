package org.hamkke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.partner.TheDirectory;
import org.hamkke.partner.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thirty days after it was deleted a thing is gone for good, whoever's it was; what lives is never touched. */
@ProductTest
class TrashPurgeTest {
    @Autowired Seats seats;
    @Autowired Partners partners;
    @Autowired Contacts contacts;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Actor minsu;

    @BeforeEach
    void takeSeats() {
        minsu = Seated.of(seats, Cast.HANBIT).the(Role.MANAGER);
    }

    @Test
    void whatWasDeletedIsKeptThirtyDaysAndThenForgotten() throws Exception {
        var gone = deleted("여울로지스");
        CurrentActor.as(minsu, () -> partners.add(minsu, Entry.named("이음테크")));

        after(29);
        assertThat(rows("partners", minsu)).isEqualTo(2);
        after(31);

        assertThat(rows("partners", minsu)).isEqualTo(1);
        assertThat(rows("contacts", minsu)).isZero();
        assertThat(gone).isNotNull();
    }

    @Test
    void itIsForgottenInEveryCompanyAtOnce() throws Exception {
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);
        deleted("여울로지스");
        CurrentActor.run(
                stranger,
                () -> {
                    var theirs = partners.add(stranger, Entry.named("두레박로직스"));
                    partners.trash(stranger, theirs, 0);
                });

        after(31);

        assertThat(rows("partners", minsu)).isZero();
        assertThat(rows("partners", stranger)).isZero();
    }

    private PartnerId deleted(String name) {
        return CurrentActor.as(
                minsu,
                () -> {
                    var id =
                            partners.add(
                                    minsu, Entry.named(name), TheDirectory.person("신도현", "과장"));
                    partners.trash(minsu, id, 0);
                    return id;
                });
    }

    private void after(int days) {
        TrashPurge.forget(jdbc, Clock.offset(clock, Duration.ofDays(days)));
    }

    private static int rows(String table, Actor of) throws Exception {
        try (var owner = TestDatabase.asOwner();
                var count =
                        owner.prepareStatement(
                                "select count(*) from partner." + table + " where circle_id = ?")) {
            count.setObject(1, of.ours().id());
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
