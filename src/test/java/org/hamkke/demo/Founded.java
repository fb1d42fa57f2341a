package org.hamkke.demo;

import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;

/** Two companies of the cast in one alliance, and a third one outside: where most tests of shared things begin. */
public record Founded(Seated hanbit, Seated seum, Seated outsider, AllianceId alliance) {
    private static final EmailAddress ADDRESS = new EmailAddress("partner@seum.example");

    public static Founded of(
            Seats seats, Alliances alliances, Invitations invitations, Letters letters) {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var seum = Seated.of(seats, Cast.SEUM);
        var manager = hanbit.the(Role.MANAGER);
        var alliance =
                CurrentActor.as(
                        manager, () -> alliances.found(manager, "현장 에너지 로봇", "현장 설치를 로봇으로 안전하게"));
        CurrentActor.run(
                manager, () -> alliances.invite(manager, alliance, "세움에너지", ADDRESS, "ko"));
        var link =
                CurrentActor.as(manager, () -> letters.latestTo(manager, ADDRESS))
                        .flatMap(Letter::invitation)
                        .orElseThrow();
        var counterpart = seum.the(Role.MANAGER);
        CurrentActor.run(counterpart, () -> invitations.joinAlliance(counterpart, link));
        return new Founded(hanbit, seum, Seated.of(seats, Cast.DAON), alliance);
    }
}
