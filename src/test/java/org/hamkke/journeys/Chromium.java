package org.hamkke.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one browser of this JVM, started by the first story that asks and closed when the last has been told. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        var executable = ChromiumExecutable.find();
        System.setProperty("playwright.driver.tmpdir", scratch().toString());
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(options(executable)));
    }

    BrowserContext context(NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static LaunchOptions options(Path executable) {
        return new LaunchOptions()
                .setExecutablePath(executable)
                .setEnv(environment())
                .setArgs(List.of("--font-render-hinting=none"));
    }

    // An installed browser keeps the fonts of its machine.
    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        if (Files.isDirectory(Path.of("target/browser/fonts")))
            environment.put(
                    "FONTCONFIG_FILE",
                    Path.of("src/test/browser/fonts.conf").toAbsolutePath().toString());
        return environment;
    }

    private static Path scratch() {
        try {
            return Files.createDirectories(Path.of("target", "playwright")).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
