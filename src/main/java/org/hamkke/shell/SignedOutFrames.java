package org.hamkke.shell;

import jakarta.servlet.http.HttpServletRequest;

/** The frame of a reader of whom nothing is known. */
final class SignedOutFrames {
    private SignedOutFrames() {}

    static Frame frame(HttpServletRequest request) {
        var theme = Preferences.themeOf(request);
        return Frame.signedOut(theme, Flash.waitingIn(request), null, request.getRequestURI());
    }
}
