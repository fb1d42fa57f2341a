package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/** An answer that holds a secret is given once and kept nowhere, not even for a retry. */
final class ShownOnce {
    private static final String MARK = ShownOnce.class.getName();

    private ShownOnce() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
