package org.hamkke.demo;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.hamkke.kernel.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Someone of the cast, signed in through the door like anybody else; or nobody, at the door. */
public record Visit(MockMvc mvc, Cookie session) {
    private static final Cookie NONE = new Cookie("nobody", "nobody");

    public static Visit of(MockMvc mvc, Seated company, Role role) throws Exception {
        var door =
                post("/sign-in")
                        .with(csrf())
                        .param("email", company.email(role))
                        .param("password", Seated.PASSWORD);
        var answer = mvc.perform(door).andReturn().getResponse();
        return new Visit(
                mvc,
                Objects.requireNonNull(
                        answer.getCookie("hamkke"),
                        "sign-in was refused: " + answer.getContentAsString()));
    }

    public static Visit signedOut(MockMvc mvc) {
        return new Visit(mvc, NONE);
    }

    public MockHttpServletResponse open(String path) throws Exception {
        return perform(get(path));
    }

    /** @param parameters names and values in turn */
    public MockHttpServletResponse submit(String path, String... parameters) throws Exception {
        var request = post(path).with(csrf());
        for (int i = 0; i < parameters.length; i += 2)
            request.param(parameters[i], parameters[i + 1]);
        return perform(request);
    }

    public MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.cookie(session)).andReturn().getResponse();
    }
}
