package org.hamkke.walk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriUtils;

/** Puts a request in somebody's name. */
record Walker(MockMvc mvc) {
    Answer ask(Reader reader, Ask ask) {
        try {
            return Answer.of(mvc.perform(request(reader, ask)).andReturn().getResponse());
        } catch (jakarta.servlet.ServletException broken) {
            return Answer.broken(broken);
        } catch (Exception e) {
            throw new IllegalStateException(reader + " asks " + ask, e);
        }
    }

    private static MockHttpServletRequestBuilder request(Reader reader, Ask ask) {
        var method = HttpMethod.valueOf(ask.route().method());
        var path = UriUtils.encodePath(ask.path(), StandardCharsets.UTF_8);
        var request = MockMvcRequestBuilders.request(method, java.net.URI.create(path));
        ask.parameters()
                .forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        if (ask.json() != null) request.contentType(MediaType.APPLICATION_JSON).content(ask.json());
        if (ask.route().isApi()) request.header("Authorization", "Bearer " + reader.token());
        else if (!ask.route().reads()) request.with(csrf());
        return reader.cookies().length == 0 ? request : request.cookie(reader.cookies());
    }
}
