package org.hamkke.walk;

import jakarta.servlet.http.Cookie;
import org.hamkke.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Someone who asks.
 *
 * @param company absent for a visitor who is not signed in
 * @param lens whether they look as the counterpart
 * @param cookies of the browser, for pages
 * @param token for the open API
 */
record Reader(
        String name,
        @Nullable Ground company,
        @Nullable Role role,
        boolean lens,
        Cookie[] cookies,
        String token) {

    boolean is(Role other) {
        return role == other;
    }

    /** Administrators look after the seat, mediators after their rooms. */
    boolean isOnTheFloor() {
        return role != null && role != Role.ADMINISTRATOR && role != Role.MEDIATOR;
    }

    boolean stands(Ground ground) {
        return company != null
                && ground.isOpenTo(company)
                && isOnTheFloor()
                && (!lens || ground.isShared());
    }

    @Override
    public String toString() {
        return name;
    }
}
