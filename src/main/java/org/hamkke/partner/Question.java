package org.hamkke.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The condition of a list in SQL, with its parameters in their order. */
final class Question {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean searches;

    /** How many partners answer, as a column of the list itself. */
    record Total(String sql, List<Object> parameters) {
        Total {
            parameters = List.copyOf(parameters);
        }
    }

    /** @param terms that a partner must have, all of them */
    private Question(UUID circle, PartnerFilter filter, List<String> terms) {
        where.append(" from ");
        if (!terms.isEmpty()) foundBy(circle, terms);
        where.append("partner.partners p where ");
        if (!terms.isEmpty()) where.append("p.id = found.id and ");
        where.append("p.circle_id = ? and p.trashed_at is null");
        parameters.add(circle);
        var kind = filter.kind();
        var status = filter.status();
        var owner = filter.owner();
        if (kind != null) and("p.kind = ?", kind.name());
        if (status != null) and("p.status = ?", status.name());
        if (!filter.industry().isEmpty()) and("p.industry = ?", filter.industry());
        if (!filter.country().isEmpty()) and("p.country = ?", filter.country());
        if (owner != null) and("p.owner_id = ?", owner);
    }

    static Question of(UUID circle, PartnerFilter filter) {
        var terms = new ArrayList<>(filter.query().grams());
        if (!filter.tag().isEmpty()) terms.add(SearchTerms.ofTag(filter.tag()));
        return new Question(circle, filter, terms);
    }

    /** The same, its search being answered by these partners already. */
    static Question among(UUID circle, PartnerFilter filter, UUID[] found) {
        var question =
                new Question(
                        circle,
                        filter,
                        filter.tag().isEmpty()
                                ? List.of()
                                : List.of(SearchTerms.ofTag(filter.tag())));
        question.searches = true;
        return question.and("p.id = any (?)", found);
    }

    /** Counted on its own and not for ever: a directory is long. */
    Total total() {
        var limit = " limit " + (Directory.MOST_COUNTED + 1);
        return new Total(
                "(select count(*) from (select 1" + where + limit + ") counted)", parameters);
    }

    /** What a search found is gathered in any case before the first of it is known. */
    Total totalFromTheStart() {
        return searches ? new Total("count(*) over ()", List.of()) : total();
    }

    Question after(Place place, PartnerOrder order) {
        where.append(order.continuing());
        parameters.add(place.value());
        parameters.add(place.id());
        return this;
    }

    private Question and(String condition, Object parameter) {
        where.append(" and ").append(condition);
        parameters.add(parameter);
        return this;
    }

    private void foundBy(UUID circle, List<String> terms) {
        searches = true;
        where.append("partner.found_by(?, ?) found (id), ");
        parameters.addAll(List.of(circle, terms.toArray(String[]::new)));
    }

    String sql() {
        return where.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
