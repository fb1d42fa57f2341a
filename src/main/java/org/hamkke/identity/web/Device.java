package org.hamkke.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person calls the device behind a User-Agent: {@code Chrome, Windows}. A guess to recognise it by, nothing more. */
final class Device {
    private record Sign(String in, String name) {}

    /** In this order: most browsers also name the ones before them. */
    private static final List<Sign> BROWSERS =
            List.of(
                    new Sign("whale/", "Whale"),
                    new Sign("samsungbrowser/", "Samsung Internet"),
                    new Sign("edg", "Edge"),
                    new Sign("opr/", "Opera"),
                    new Sign("firefox/", "Firefox"),
                    new Sign("fxios/", "Firefox"),
                    new Sign("crios/", "Chrome"),
                    new Sign("chrome/", "Chrome"),
                    new Sign("safari/", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("iphone", "iPhone"),
                    new Sign("ipad", "iPad"),
                    new Sign("android", "Android"),
                    new Sign("windows", "Windows"),
                    new Sign("mac os", "macOS"),
                    new Sign("cros", "ChromeOS"),
                    new Sign("linux", "Linux"));

    private Device() {}

    /** Empty when nothing is recognised. */
    static Optional<String> called(String agent) {
        var low = agent.toLowerCase(Locale.ROOT);
        var browser = first(BROWSERS, low);
        var system = first(SYSTEMS, low);
        if (browser.isEmpty() || system.isEmpty()) return browser.or(() -> system);
        return Optional.of(browser.get() + ", " + system.get());
    }

    private static Optional<String> first(List<Sign> signs, String agent) {
        return signs.stream().filter(sign -> agent.contains(sign.in())).map(Sign::name).findFirst();
    }
}
