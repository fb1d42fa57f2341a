package org.hamkke.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.hamkke.shell.Flash;
import org.hamkke.shell.ShellAlone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** No instance remembers anybody: a new browser is led on without a session, and any instance may answer it. */
@SpringBootTest(
        classes = {ShellAlone.class, StatelessTest.Saving.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class StatelessTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @TestComponent
    @Controller
    static class Saving {
        @PostMapping("/saving")
        String save(RedirectAttributes redirect) {
            redirect.addFlashAttribute(Flash.NAME, Flash.of("shell.search.nothing", "물결텔레"));
            return "redirect:/preferences";
        }
    }

    @Test
    void whatWasSavedIsSaidOnceOnTheNextPageOfANewBrowser() throws Exception {
        var saved = send(request("/saving").POST(BodyPublishers.noBody()));
        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("/preferences");
        assertThat(saved.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("hamkke-flash=")
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=60");

        var flash = saved.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        var shown = send(request("/preferences").header("Cookie", flash));

        assertThat(shown.body()).contains("「물결텔레」로 찾은 것이 없어요");
        assertThat(shown.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("hamkke-flash=;")
                .contains("Max-Age=0");
        assertThat(send(request("/preferences")).body()).doesNotContain("물결텔레");
    }

    @Test
    void noAnswerOpensASession() throws Exception {
        for (var path : new String[] {"/preferences", "/styleguide", "/no-such-page"})
            assertThat(send(request(path)).headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
