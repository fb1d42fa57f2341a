package org.hamkke.kernel;

import java.util.Locale;

/** What a member may do in the name of the organisation. A person may hold several. */
public enum Role {
    /** 동맹 책임자: turns the organisation's key. */
    EXECUTIVE,
    /** 동맹 담당자: writes, proposes, invites. */
    MANAGER,
    /** 참여자: writes where asked. */
    CONTRIBUTOR,
    /** 열람자: reads. */
    VIEWER,
    /** 중재자: sees only the rooms they are admitted to. */
    MEDIATOR,
    /** 관리자: administers the seat, not the alliances. */
    ADMINISTRATOR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
