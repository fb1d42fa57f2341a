package org.hamkke.agreement.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText.Article;

/**
 * Reads an agreement for what is missing and what does not fit. It looks at the words, not at where a clause came from,
 * so a clause of one's own counts as much as a standard one. It advises; it is no lawyer, and nothing is refused for it.
 */
public final class ClauseCheck {
    private final AgreementText text;
    private final LocalDate today;

    private ClauseCheck(AgreementText text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** Every rule once, in its order; a rule about the whole that fails in several places, once per place. */
    public static List<Finding> of(AgreementText text, LocalDate today) {
        var check = new ClauseCheck(text, today);
        return Arrays.stream(CheckRule.values())
                .flatMap(rule -> check.findings(rule).stream())
                .toList();
    }

    public static boolean holds(AgreementText text, CheckRule rule) {
        return new ClauseCheck(text, text.from()).findings(rule).stream().allMatch(Finding::met);
    }

    private List<Finding> findings(CheckRule rule) {
        if (rule.clause().isPresent()) return List.of(wanted(rule));
        var concerns =
                switch (rule) {
                    case PARTIES_ARE_DISTINCT -> parties();
                    case TERM_LIES_AHEAD -> term();
                    case PLEDGES_FALL_INTO_THE_TERM -> pledges();
                    case SHARES_MAKE_UP_THE_WHOLE -> shares();
                    default -> new ArticleCheck(text).of(rule);
                };
        return concerns.isEmpty() ? List.of(Finding.met(rule, Optional.empty())) : concerns;
    }

    /** Of several clauses under such a heading the one that says most stands for all; without one, any that says everything. */
    private Finding wanted(CheckRule rule) {
        var headed =
                text.articles().stream().filter(article -> rule.headed(article.heading())).toList();
        if (headed.isEmpty())
            return elsewhere(rule)
                    .map(found -> Finding.met(rule, Optional.of(found)))
                    .orElse(Finding.missing(rule));
        var said = String.join("\n", headed.stream().map(Article::text).toList());
        var best =
                headed.stream()
                        .min(
                                Comparator.comparingInt(
                                        article -> lacking(rule, article.text()).size()))
                        .orElseThrow()
                        .id();
        var lacking = lacking(rule, said);
        return lacking.isEmpty()
                ? Finding.met(rule, Optional.of(best))
                : Finding.lacks(rule, best, lacking.getFirst());
    }

    private Optional<UUID> elsewhere(CheckRule rule) {
        return text.articles().stream()
                .filter(article ->
                        rule.headed(article.text()) && lacking(rule, article.text()).isEmpty())
                .map(Article::id)
                .findFirst();
    }

    private static List<Sign> lacking(CheckRule rule, String said) {
        return rule.signs().stream().filter(sign -> !sign.isIn(said)).toList();
    }

    private List<Finding> parties() {
        long different =
                text.sides().stream().map(AgreementText.Side::organisation).distinct().count();
        boolean named = text.sides().stream().noneMatch(side -> side.name().isBlank());
        if (different >= 2 && named) return List.of();
        return List.of(Finding.concern(CheckRule.PARTIES_ARE_DISTINCT, Optional.empty()));
    }

    private List<Finding> term() {
        if (text.months() > 0 && !text.from().isBefore(today)) return List.of();
        return List.of(Finding.concern(CheckRule.TERM_LIES_AHEAD, Optional.empty(), text.from()));
    }

    private List<Finding> pledges() {
        return text.pledges().stream()
                .filter(pledge ->
                        pledge.due(text.from()).isBefore(text.from())
                                || pledge.due(text.from()).isAfter(text.lastDay()))
                .map(pledge ->
                        Finding.concern(
                                CheckRule.PLEDGES_FALL_INTO_THE_TERM,
                                Optional.ofNullable(pledge.clause()),
                                pledge.what()))
                .toList();
    }

    private List<Finding> shares() {
        var concerns = new ArrayList<Finding>();
        for (var article : text.articles())
            if (CheckRule.GAINS_AND_LOSSES_ARE_SHARED.headed(article.heading()))
                Percentages.sumsOtherThanWhole(article.text())
                        .forEach(sum ->
                                concerns.add(
                                        Finding.concern(
                                                CheckRule.SHARES_MAKE_UP_THE_WHOLE,
                                                Optional.of(article.id()),
                                                article.number(),
                                                sum)));
        return concerns;
    }
}
