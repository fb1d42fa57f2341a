package org.hamkke.finance;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verbs of a partner's business years. Everything here belongs to the actor's own organisation. */
@Component
public class Statements {
    private final StatementRows rows;
    private final StatementWriter writer;
    private final Partners partners;
    private final Guard guard;

    Statements(StatementRows rows, StatementWriter writer, Partners partners, Guard guard) {
        this.rows = rows;
        this.writer = writer;
        this.partners = partners;
        this.guard = guard;
    }

    /** The latest year first. */
    @Transactional(readOnly = true)
    public List<Recorded> of(Actor actor, PartnerId partner) {
        partners.get(actor, partner);
        return rows.of(actor, List.of(partner));
    }

    /** Of several partners at once, each with the latest year first. */
    @Transactional(readOnly = true)
    public Map<PartnerId, List<Recorded>> of(Actor actor, Collection<PartnerId> several) {
        guard.requireInside(actor, actor.ours());
        return rows.of(actor, several).stream().collect(Collectors.groupingBy(Recorded::partner));
    }

    @Transactional(readOnly = true)
    public Recorded get(Actor actor, PartnerId partner, Year year) {
        return of(actor, partner).stream()
                .filter(recorded -> recorded.year().equals(year))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void add(Actor actor, PartnerId partner, Figures figures) {
        requireWriter(actor, partner);
        writer.write(actor, partner, figures, StatementWriter.NEW);
    }

    /** @throws StaleVersion when someone saved after this version */
    @Transactional
    public void change(Actor actor, PartnerId partner, Figures figures, int version) {
        requireWriter(actor, partner);
        get(actor, partner, figures.statement().year());
        writer.write(actor, partner, figures, version);
    }

    /**
     * All of these years or none.
     *
     * @param replaces whether years that stand already are written anew
     */
    @Transactional
    public void addAll(Actor actor, PartnerId partner, List<Figures> years, boolean replaces) {
        requireWriter(actor, partner);
        var standing =
                rows.of(actor, List.of(partner)).stream()
                        .collect(Collectors.toMap(Recorded::year, Function.identity()));
        var changed =
                years.stream()
                        .filter(year -> changes(year, standing))
                        .map(Statements::year)
                        .toList();
        FinanceRule.STANDING_YEARS_MAY_BE_REPLACED.require(
                replaces || changed.isEmpty(),
                changed.stream().map(Year::toString).collect(Collectors.joining(", ")));
        for (var figures : years) {
            var before = standing.get(year(figures));
            if (before == null || changes(figures, standing))
                writer.write(
                        actor,
                        partner,
                        figures,
                        before == null ? StatementWriter.NEW : before.version());
        }
    }

    private static boolean changes(Figures figures, Map<Year, Recorded> standing) {
        var before = standing.get(year(figures));
        return before != null && !before.statement().equals(figures.statement());
    }

    private static Year year(Figures figures) {
        return figures.statement().year();
    }

    /** @throws StaleVersion when someone saved after this version */
    @Transactional
    public void remove(Actor actor, PartnerId partner, Year year, int version) {
        requireWriter(actor, partner);
        get(actor, partner, year);
        writer.remove(actor, partner, year.getValue(), version);
    }

    private void requireWriter(Actor actor, PartnerId partner) {
        KernelRule.requireWriter(actor);
        partners.get(actor, partner);
    }
}
