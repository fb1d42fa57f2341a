package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.http.HttpHeaders;

/** Where a request comes from and on which device. */
final class Visitor {
    private Visitor() {}

    /** At this very machine, and not through a proxy that stands there. */
    static boolean isLocal(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && isLoopback(request);
    }

    private static boolean isLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr())
                    .isLoopbackAddress(); // an address, never a name: nothing is looked up
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /** What the list of sessions shows, bounded. */
    static String device(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (agent == null) return "";
        return agent.length() > 200 ? agent.substring(0, 200) : agent;
    }
}
