package org.hamkke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
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

/** What nobody can ask for any more is gone for good, whoever's it was; what lives is never touched. */
@ProductTest
class NightlyPurgeTest {
    @Autowired Seats seats;
    @Autowired Partners partners;
    @Autowired Contacts contacts;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Passes passes;

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

    @Test
    void anAnswerIsKeptForAWeekAndAPassThirtyDaysAfterItsEnd() throws Exception {
        try (var owner = TestDatabase.asOwner();
                var answered =
                        owner.prepareStatement(
                                "insert into database.request_keys (person_id, key, body) values (?, 'once', '{}')")) {
            answered.setObject(1, minsu.person().value());
            answered.executeUpdate();
        }
        CurrentActor.as(
                minsu, () -> passes.issueToken(minsu, "시험", Set.of("read"), Duration.ofDays(1)));

        after(6);
        assertThat(count("database.request_keys")).isEqualTo(1);
        after(8);
        assertThat(count("database.request_keys")).isZero();

        after(30);
        assertThat(count("identity.passes")).isEqualTo(1);
        after(32);
        assertThat(count("identity.passes")).isZero();
    }

    private int count(String table) throws Exception {
        try (var owner = TestDatabase.asOwner();
                var count =
                        owner.prepareStatement(
                                "select count(*) from " + table + " where person_id = ?")) {
            count.setObject(1, minsu.person().value());
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
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
        NightlyPurge.forget(jdbc, Clock.offset(clock, Duration.ofDays(days)));
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
