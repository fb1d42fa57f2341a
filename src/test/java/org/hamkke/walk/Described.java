package org.hamkke.walk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import org.hamkke.demo.Program;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What the description of the open API says of an address. */
record Described(JsonNode paths) {
    static Described by(MockMvc mvc) throws Exception {
        var response = mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        return new Described(Program.json(response).path("paths"));
    }

    /** A path that the description leaves out is told of in another way, as the calculators are. */
    boolean says(Route route, int status) {
        var path = paths.path(route.pattern().replaceAll(":[^}]*}", "}"));
        var operation = path.path(route.method().toLowerCase(Locale.ROOT));
        return operation.isMissingNode() || operation.path("responses").has(String.valueOf(status));
    }
}
