package org.hamkke.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Where the links of a page lead, and which of those places are the same kind of page. */
final class Paths {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NUMBER = Pattern.compile("(?<=/)[0-9]+(?=/|$)");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    private static final Pattern FILE =
            Pattern.compile(".*(\\.(xlsx|csv|jsonl|json|svg|css|js)|/(pdf|docx))(\\?.*)?");

    private Paths() {}

    static List<String> from(Page page) {
        @SuppressWarnings("unchecked")
        var links =
                (List<String>)
                        page.evaluate(
                                "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        return links.stream().filter(Paths::isOfItsOwn).distinct().toList();
    }

    /** No file, and no page narrowed in two ways: each way alone is enough. */
    private static boolean isOfItsOwn(String path) {
        return path.indexOf('&') < 0 && !FILE.matcher(path).matches();
    }

    /** Ids, numbers and the values of a query aside, {@code /alliances/{id}?stage}. */
    static String kind(String path) {
        var nameless = ID.matcher(path).replaceAll("{id}");
        var query = nameless.indexOf('?');
        if (query < 0) return NUMBER.matcher(nameless).replaceAll("{n}");
        return NUMBER.matcher(nameless.substring(0, query)).replaceAll("{n}")
                + VALUE.matcher(nameless.substring(query)).replaceAll("");
    }
}
