package org.hamkke.agreement.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hamkke.agreement.text.AgreementText.Annex;
import org.hamkke.agreement.text.AgreementText.Article;
import org.hamkke.agreement.text.CrossReferences.Reference;

/** The rules that hold for each article on its own: what it points at, its dates, whether its heading fits. */
final class ArticleCheck {
    private final AgreementText text;

    ArticleCheck(AgreementText text) {
        this.text = text;
    }

    List<Finding> of(CheckRule rule) {
        return switch (rule) {
            case ARTICLES_REFERRED_TO_EXIST -> each(rule, this::missingArticles);
            case REFERENCES_NAME_THEIR_ARTICLE -> each(rule, this::misnamed);
            case ANNEXES_REFERRED_TO_ARE_FILLED -> each(rule, this::emptyAnnexes);
            case DATES_EXIST -> each(rule, article -> Dates.impossible(article.text()).stream());
            case HEADINGS_FIT_THEIR_TEXT -> each(rule, this::unfitHeading);
            default -> List.of();
        };
    }

    private List<Finding> each(CheckRule rule, Function<Article, Stream<?>> wrong) {
        return text.articles().stream()
                .flatMap(article ->
                        wrong.apply(article)
                                .map(what ->
                                        Finding.concern(
                                                rule,
                                                Optional.of(article.id()),
                                                article.number(),
                                                what)))
                .toList();
    }

    private Stream<String> missingArticles(Article article) {
        return references(article, reference -> find(reference).isEmpty())
                .map(reference -> "제" + reference.number() + "조");
    }

    private Stream<String> misnamed(Article article) {
        return references(
                        article,
                        reference ->
                                reference.heading() != null
                                        && find(reference)
                                                .filter(target -> !named(target, reference))
                                                .isPresent())
                .map(reference -> "제" + reference.number() + "조 (" + reference.heading() + ")");
    }

    private Stream<String> emptyAnnexes(Article article) {
        return CrossReferences.annexes(article.text()).stream()
                .distinct()
                .filter(number -> !filled(number))
                .map(number -> "별지 " + number);
    }

    /** Its heading promises a subject that its text never comes to. */
    private Stream<String> unfitHeading(Article article) {
        boolean speaksOfIt =
                Arrays.stream(CheckRule.values())
                        .filter(rule -> rule.headed(article.heading()))
                        .allMatch(rule ->
                                rule.headed(article.text())
                                        || rule.signs().stream()
                                                .anyMatch(sign -> sign.isIn(article.text())));
        return speaksOfIt ? Stream.empty() : Stream.of(article.heading());
    }

    private static Stream<Reference> references(Article article, Predicate<Reference> wrong) {
        return CrossReferences.articles(article.text()).stream().distinct().filter(wrong);
    }

    private Optional<Article> find(Reference reference) {
        return text.articles().stream()
                .filter(article -> article.number() == reference.number())
                .findFirst();
    }

    private static boolean named(Article target, Reference reference) {
        return target.heading()
                .replace(" ", "")
                .equals(String.valueOf(reference.heading()).replace(" ", ""));
    }

    private boolean filled(int number) {
        return text.annexes().stream()
                .filter(annex -> annex.number() == number)
                .anyMatch(ArticleCheck::filled);
    }

    private static boolean filled(Annex annex) {
        return !annex.rows().isEmpty() || !annex.lines().isEmpty();
    }
}
