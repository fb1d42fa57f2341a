package org.hamkke.demo;

import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.database.TestDatabase;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Secret;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;

/** Two companies of the cast in one alliance, and a third one outside: where most tests of shared things begin. */
public record Founded(Seated hanbit, Seated seum, Seated outsider, AllianceId alliance) {
    public static Founded of(Seats seats, Alliances alliances, Invitations invitations) {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var seum = Seated.of(seats, Cast.SEUM);
        var manager = hanbit.the(Role.MANAGER);
        var alliance =
                CurrentActor.as(
                        manager, () -> alliances.found(manager, "현장 에너지 로봇", "현장 설치를 로봇으로 안전하게"));
        CurrentActor.run(
                manager,
                () ->
                        alliances.invite(
                                manager,
                                alliance,
                                "세움에너지",
                                new EmailAddress("partner@seum.example"),
                                "ko"));
        var counterpart = seum.the(Role.MANAGER);
        CurrentActor.run(
                counterpart, () -> invitations.joinAlliance(counterpart, linkOf(alliance)));
        return new Founded(hanbit, seum, Seated.of(seats, Cast.DAON), alliance);
    }

    /** The link stands only in the letter, as for a real partner. */
    private static Secret linkOf(AllianceId alliance) {
        var sql =
                """
                select substring(l.body from '/invitation/([A-Za-z0-9_-]+)') from identity.letters l
                  join identity.invitations i on i.organisation_id = l.organisation_id and i.circle_id = ?
                 order by l.written_at desc limit 1
                """;
        try (var owner = TestDatabase.asOwner();
                var query = owner.prepareStatement(sql)) {
            query.setObject(1, alliance.value());
            var row = query.executeQuery();
            row.next();
            return new Secret(row.getString(1));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
