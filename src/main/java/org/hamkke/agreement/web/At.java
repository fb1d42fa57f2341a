package org.hamkke.agreement.web;

import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.NotFound;

/** Where things of the agreement are. */
public final class At {
    private At() {}

    public static String desk(AllianceId alliance) {
        return "/alliances/" + alliance + "/agreement";
    }

    public static String draft(AllianceId alliance) {
        return desk(alliance) + "/draft";
    }

    public static String version(AllianceId alliance, int number) {
        return desk(alliance) + "/versions/" + number;
    }

    public static String obligations(AllianceId alliance) {
        return desk(alliance) + "/obligations";
    }

    public static String comments(AllianceId alliance) {
        return desk(alliance) + "/comments";
    }

    /** Part of an address: anything but a number leads nowhere. */
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new NotFound();
        }
    }
}
