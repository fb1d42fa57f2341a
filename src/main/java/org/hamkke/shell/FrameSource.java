package org.hamkke.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who looks and what waits for them; implemented where sign-in lives, above the shell. */
@FunctionalInterface
public interface FrameSource {
    Frame frame(HttpServletRequest request);
}
