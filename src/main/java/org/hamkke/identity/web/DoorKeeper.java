package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Shows a signed-out visitor the door and remembers where they wanted to go; a fragment just learns that it is 401. */
class DoorKeeper implements AuthenticationEntryPoint {
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (request.getHeader("HX-Request") != null)
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        else response.sendRedirect("/sign-in" + wish(request));
    }

    private static String wish(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || "/".equals(request.getRequestURI())) return "";
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "?next="
                + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
