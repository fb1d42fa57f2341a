package org.hamkke.alliance;

import org.hamkke.shell.Words;

/** How the pages of an alliance are gathered, from the left. */
public enum AlliancePart {
    OVERVIEW("alliance.tab.overview"),
    WIN_WIN("alliance.part.win-win"),
    GOALS("alliance.part.goals"),
    DESIGN("alliance.stage.design"),
    GOVERN("alliance.stage.govern"),
    PARTIES("alliance.tab.parties"),
    LEDGER("alliance.tab.ledger");

    private final String key;

    AlliancePart(String key) {
        this.key = key;
    }

    String label() {
        return Words.t(key);
    }
}
