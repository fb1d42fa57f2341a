package org.hamkke.shell;

import java.util.Locale;

/** The seven places of the left rail, in their order. */
public enum Section {
    TODAY("today"),
    ALLIANCES("alliance"),
    PARTNERS("partner"),
    ECOSYSTEM("network"),
    KNOWLEDGE("knowledge"),
    REPORTS("report"),
    SETTINGS("settings");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String label() {
        return Words.t("shell.section." + name().toLowerCase(Locale.ROOT));
    }
}
