package org.hamkke.demo;

import org.hamkke.alliance.Alliances;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 한빛로보틱스 founds an alliance, invites 세움에너지 by letter, and 세움에너지 takes its seat. */
@Component
@Order(20)
class AllianceChapter implements Chapter {
    static final String FIELD_ROBOTS = "현장 에너지 로봇";

    private final Alliances alliances;
    private final Invitations invitations;
    private final Letters letters;

    AllianceChapter(Alliances alliances, Invitations invitations, Letters letters) {
        this.alliances = alliances;
        this.invitations = invitations;
        this.letters = letters;
    }

    @Override
    public void tell(Theatre theatre) {
        var director = Cast.HANBIT.members().getFirst();
        var alliance =
                theatre.as(director, actor -> alliances.found(actor, FIELD_ROBOTS, "위험한 고소 작업을 로봇이 맡아 설치 원가를 줄이고, 현장 120곳에서 로봇을 함께 검증해요."));
        var counterpart = Cast.SEUM.members().getFirst();
        var address = counterpart.at(Cast.SEUM.domain());
        theatre.as(director, actor -> {
            alliances.invite(actor, alliance, Cast.SEUM.name(), address, "ko");
            return alliance;
        });
        var link = theatre.as(director, actor -> letters.latestTo(actor, address).flatMap(Letter::invitation).orElseThrow());
        theatre.as(counterpart, actor -> {
            invitations.joinAlliance(actor, link);
            return alliance;
        });
        theatre.remember(FIELD_ROBOTS, alliance);
    }
}
