package org.hamkke.walk;

import java.util.List;
import org.hamkke.kernel.Role;

/** Which writes are nobody's business of a reader. */
final class Trespass {
    /** What everybody may do with what is their own, and the doors. */
    private static final List<String> EVERYBODYS =
            List.of(
                    "/sign-in",
                    "/sign-out",
                    "/setup",
                    "/setup/demo",
                    "/preferences",
                    "/lens/close",
                    "/settings/tokens",
                    "/settings/sign-out-everywhere",
                    "/notifications/read",
                    "/settings/profile",
                    "/settings/profile/password",
                    "/api/v1/notifications/read",
                    "/api/v1/tokens",
                    "/api/v1/calculations/{method}");

    private Trespass() {}

    static boolean isOne(Reader reader, Ask ask) {
        var pattern = ask.route().pattern();
        if (ask.route().reads()
                || EVERYBODYS.contains(pattern)
                || pattern.startsWith("/invitation")
                || pattern.startsWith("/password")) return false;
        if (ask.route().fixed().containsKey("more"))
            return false; // one more empty row saves nothing
        if (reader.company() == null) return true;
        boolean home = ask.ground().isOpenTo(reader.company());
        if (pattern.startsWith("/settings/passes") || pattern.startsWith("/api/v1/tokens"))
            return !home;
        if (pattern.startsWith("/settings/finance")) return !looksAfterFigures(reader);
        if (ask.route().isOfTheSeat())
            return !reader.is(Role.ADMINISTRATOR) || !(home || ask.namesNothing());
        if (ask.namesNothing()) return !writes(reader);
        return !reader.stands(ask.ground()) || !writes(reader);
    }

    /** The register's key and the bands belong to the company, without an id in their address. */
    private static boolean looksAfterFigures(Reader reader) {
        return !reader.lens()
                && (reader.is(Role.ADMINISTRATOR)
                        || reader.is(Role.MANAGER)
                        || reader.is(Role.EXECUTIVE));
    }

    private static boolean writes(Reader reader) {
        return !reader.lens()
                && (reader.is(Role.EXECUTIVE)
                        || reader.is(Role.MANAGER)
                        || reader.is(Role.CONTRIBUTOR));
    }
}
