package org.hamkke.finance;

import java.time.Instant;
import java.time.Year;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Statement;
import org.hamkke.partner.PartnerId;

/**
 * A business year as it stands with us.
 *
 * @param by who took it in, with 직급
 */
public record Recorded(
        PartnerId partner, Figures figures, Instant takenAt, String by, int version) {
    private static final String FILING = "https://dart.fss.or.kr/dsaf001/main.do?rcpNo=";

    public Year year() {
        return statement().year();
    }

    public Statement statement() {
        return figures.statement();
    }

    public String nameOf(Account account) {
        return figures.names().getOrDefault(account, "");
    }

    /** Where the filing can be read by anyone; empty where it is none. */
    public String link() {
        return figures.receipt().matches("\\d{14}") ? FILING + figures.receipt() : "";
    }

    /** What people entered is never overwritten by the register. */
    boolean isOurs() {
        return figures.source() != Source.REGISTER;
    }
}
