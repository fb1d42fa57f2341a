package org.hamkke.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe calls serious or critical, by WCAG 2.2 A and AA and its own best practices. */
final class Accessibility {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** The one finding that depends on whether it is day or night. */
    static List<String> tooPale(Page page) {
        return describe(on(page).withRules(List.of("color-contrast")));
    }

    static List<String> seriousFindings(Page page) {
        return describe(on(page).withTags(STANDARDS));
    }

    // Without frames no second page has to gather results; what is in order needs no description.
    private static AxeBuilder on(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> describe(AxeBuilder axe) {
        return results(axe).getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::describe)
                .toList();
    }

    private static AxeResults results(AxeBuilder axe) {
        var results = axe.analyze();
        if (results.isErrored())
            throw new IllegalStateException("axe: " + results.getErrorMessage());
        return results;
    }

    private static String describe(Rule rule) {
        var places =
                rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
        return "%s (%s) %s at %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), places);
    }
}
