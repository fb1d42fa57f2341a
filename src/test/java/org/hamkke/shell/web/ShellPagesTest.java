package org.hamkke.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.shell.Assets.asset;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.hamkke.shell.ShellAlone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ShellAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "hamkke.dev=true")
class ShellPagesTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void aPageForbidsEverythingInlineAndForeign() throws Exception {
        var page = get("/styleguide");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void anUnknownAddressIsACalmPageInTheReadersLanguage() throws Exception {
        var page =
                send(
                        request("/no-such-page")
                                .header("Accept", "text/html")
                                .header("Cookie", "language=en"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("There is no such page")
                .doesNotContain("Exception")
                .doesNotContain("no-such-page\"");
    }

    @Test
    void aProgramIsToldTheSameInProblemJson() throws Exception {
        var answer = send(request("/no-such-page").header("Accept", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404").doesNotContain("no-such-page");
    }

    @Test
    void eachKindOfRefusalHasWordsOfItsOwn() throws Exception {
        var wrongVerb = send(request("/styleguide").header("Accept", "text/html").DELETE());
        assertThat(wrongVerb.statusCode()).isEqualTo(405);
        assertThat(wrongVerb.body()).contains("이 주소로는 할 수 없는 일이에요");

        var half =
                send(
                        request("/preferences")
                                .header("Accept", "text/html")
                                .POST(BodyPublishers.ofString("")));
        assertThat(half.statusCode()).isEqualTo(400);
        assertThat(half.body()).contains("보낸 내용을 읽지 못했어요");
    }

    @Test
    void theStyleSheetArrivesInOnePieceAndStaysForGood() throws Exception {
        var sheet = get(asset("face/face.css"));
        assertThat(sheet.body())
                .contains("--paper")
                .contains(".key-pair")
                .contains("@media print")
                .doesNotContain("@import");
    }

    @Test
    void theFontLiesWhereTheStyleSheetLooksForIt() throws Exception {
        assertThat(get(asset("face/fonts/PretendardVariable.woff2")).statusCode()).isEqualTo(200);
    }

    @Test
    void htmxComesFromThisServer() throws Exception {
        assertThat(get(asset("htmx.min.js")).body()).contains("htmx");
    }

    @Test
    void anAssetOfAnEarlierReleaseIsServedButNotKept() throws Exception {
        var sheet = get("/assets/0123456789ab/face/face.css");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void choosingALanguageComesBackToThePage() throws Exception {
        var answer = post("/preferences", "language=en&back=%2Fstyleguide%3Fq%3D1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/styleguide?q=1");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("language=en")
                .contains("SameSite=Lax");
    }

    @Test
    void neverLeadsAwayFromThisServer() throws Exception {
        for (var away :
                new String[] {
                    "https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example"
                })
            assertThat(
                            post("/preferences", "theme=dark&back=" + away)
                                    .headers()
                                    .firstValue("Location"))
                    .hasValue("/");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String form)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
