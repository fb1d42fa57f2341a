package org.hamkke.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whatever is wrong with the page that stands before someone, by daylight and at night, and on a phone. */
final class Inspection {
    private static final Pattern DOTTED = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)+");
    private static final String TEXTS =
            """
            () => {
              const texts = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node; (node = walk.nextNode()); ) {
                const own = node.parentElement.closest('[lang]').lang === document.documentElement.lang;
                if (own && !node.parentElement.closest('script, noscript, textarea')) texts.push(node.data.trim());
              }
              return texts.filter(Boolean);
            }
            """;
    private static final String WIDE =
            """
            () => { const root = document.documentElement;
              return root.scrollWidth <= root.clientWidth ? '' : root.scrollWidth + ' px: ' + [...document.body.querySelectorAll('*')]
                .filter(one => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest('.scroll'))
                .slice(0, 3).map(one => one.tagName + '.' + one.className).join(', ') }
            """;

    private final Page page;
    private final List<String> found = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
    }

    static List<String> of(Seat seat) {
        var inspection = new Inspection(seat.page());
        inspection.look();
        inspection.found.addAll(seat.takeComplaints());
        return inspection.found.stream().map(one -> seat.page().url() + " " + one).toList();
    }

    private void look() {
        found.addAll(Accessibility.seriousFindings(page));
        readTexts();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.addAll(Accessibility.tooPale(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        measureOnAPhone();
    }

    private void measureOnAPhone() {
        var size = page.viewportSize();
        if (size.width > 390) page.setViewportSize(390, 844);
        var wide = String.valueOf(page.evaluate(WIDE));
        if (!wide.isEmpty()) found.add("wider than a phone: " + wide);
        if (size.width > 390) page.setViewportSize(size.width, size.height);
    }

    private void readTexts() {
        var english = "en".equals(page.getAttribute("html", "lang"));
        for (var text : texts()) {
            DOTTED.matcher(text)
                    .results()
                    .filter(word -> Texts.keys().contains(word.group()))
                    .forEach(key -> found.add("a key instead of words: " + key.group()));
            if (english && Texts.isOwnKorean(text)) found.add("Korean in English: " + text);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> texts() {
        return (List<String>) page.evaluate(TEXTS);
    }
}
