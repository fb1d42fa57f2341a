package slider;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import load.App;
import load.Cluster;
import load.Seat;

/** Moves the weights of a matrix in Chromium and takes the time from each input to the frame that shows its ranking. */
final class Slider {
    private static final int PORT = Integer.getInteger("port", 8113);
    private static final int CANDIDATES = Integer.getInteger("candidates", 300);
    private static final int CRITERIA = Integer.getInteger("criteria", 40);
    private static final int MOVES = Integer.getInteger("moves", 200);
    private static final int WARMING = 20;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /**
     * An input event, its answer within the frame, the frame painted: a message posted in a frame's callback is delivered
     * after that frame. A move that changed no figure of the table would not count.
     */
    private static final String MOVING =
            """
            async ([moves, shown]) => {
              const sliders = [...document.querySelectorAll(".weight .slider")];
              const table = () => document.querySelector(".heat tbody").textContent;
              const settled = () => new Promise((done) => document.addEventListener("htmx:afterSettle", done, { once: true }));
              const painted = () => new Promise((done) => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = done;
                channel.port2.postMessage(0);
              }));
              const times = [];
              for (let move = 0; move < moves; move++) {
                const before = table();
                const slider = sliders[move % sliders.length];
                slider.value = (Number(slider.value) + 37) % 100;
                const begun = performance.now();
                slider.dispatchEvent(new Event("input", { bubbles: true }));
                await (shown === "ranking" ? settled() : painted());
                times.push(performance.now() - begun);
                if (table() === before) throw new Error("move " + move + " changed nothing");
                await new Promise((done) => setTimeout(done, 50));
              }
              return times;
            }
            """;

    private Slider() {}

    public static void main(String[] arguments) throws Exception {
        var scratch = Path.of(arguments[0]);
        var log = scratch.resolve("app.log");
        var command = List.of(arguments).subList(1, arguments.length);
        try (var app = new App(command, new Cluster(scratch.resolve("data").toAbsolutePath()), PORT, log)) {
            var account = App.writers(log).get(1);
            var selection = selection(new Seat(PORT, account));
            measure(account, selection);
        }
    }

    private static String selection(Seat seat) throws IOException {
        var criteria = IntStream.range(0, CRITERIA)
                .mapToObj(k -> "{\"name\": \"기준 %d\", \"weight\": %d, \"anchors\": []}".formatted(k + 1, 1 + k % 9))
                .collect(Collectors.joining(", "));
        var opened = sent(seat, "/api/v1/selections", "{\"name\": \"넓은 매트릭스\", \"criteria\": [%s]}".formatted(criteria));
        var ids = ID.matcher(opened).results().map(found -> found.group(1)).toList();
        var partners = IntStream.range(0, CANDIDATES).mapToObj(k -> sent(seat, "/api/v1/partners", "{\"name\": \"후보 %d\"}".formatted(k + 1))).map(Slider::id).toList();
        sent(seat, "/api/v1/selections/" + ids.getFirst() + "/candidates",
                "{\"partners\": [%s]}".formatted(partners.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "))));
        score(seat, ids.getFirst(), ids.subList(1, ids.size()), partners);
        return ids.getFirst();
    }

    private static void score(Seat seat, String selection, List<String> criteria, List<String> partners) throws IOException {
        var random = new Random(1);
        for (var partner : partners)
            for (var criterion : criteria)
                seat.put("/api/v1/selections/" + selection + "/scores",
                        "{\"partner\": \"%s\", \"criterion\": \"%s\", \"points\": %d}".formatted(partner, criterion, random.nextInt(101)));
    }

    private static String sent(Seat seat, String path, String json) {
        try {
            var answer = seat.api(path, json);
            if (answer.status() >= 300) throw new IOException(path + " answered " + answer.status() + ": " + answer.text());
            return answer.text();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String id(String json) {
        var id = ID.matcher(json);
        if (!id.find()) throw new IllegalStateException("no id in " + json);
        return id.group(1);
    }

    private static void measure(Seat.Account account, String selection) throws IOException {
        System.setProperty("playwright.driver.tmpdir", Files.createDirectories(Path.of("target/playwright")).toAbsolutePath().toString());
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var chromium = new BrowserType.LaunchOptions().setExecutablePath(Path.of(System.getenv("HAMKKE_CHROMIUM")));
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment)); var browser = playwright.chromium().launch(chromium)) {
            var page = signedIn(browser, account);
            page.navigate("http://localhost:" + PORT + "/selections/" + selection);
            System.out.printf("%s, %d rows shown of %d, %d criteria%n", browser.version(), page.locator(".heat tbody tr").count(), CANDIDATES, CRITERIA);
            times(page, WARMING, "figures");
            print("the shown figures", times(page, MOVES, "figures"));
            page.waitForTimeout(1_000);
            print("the ranking of all, by the server, which waits 250 ms for the hand to rest", times(page, MOVES / 10, "ranking"));
        }
    }

    private static Page signedIn(Browser browser, Seat.Account account) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 860)).newPage();
        page.navigate("http://localhost:" + PORT + "/sign-in");
        page.fill("[name=email]", account.email());
        page.fill("[name=password]", account.password());
        page.locator("form button[type=submit]").first().click();
        page.waitForURL("http://localhost:" + PORT + "/");
        return page;
    }

    private static double[] times(Page page, int moves, String shown) {
        var taken = (List<?>) page.evaluate(MOVING, List.of(moves, shown));
        return taken.stream().mapToDouble(time -> ((Number) time).doubleValue()).sorted().toArray();
    }

    private static void print(String what, double[] sorted) {
        System.out.printf("%s, %d moves: p50 %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                what, sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }
}
