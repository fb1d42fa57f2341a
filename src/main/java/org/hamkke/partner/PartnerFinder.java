package org.hamkke.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.SearchQuery;
import org.hamkke.shell.Finder;
import org.hamkke.shell.face.Hit;
import org.hamkke.shell.face.Query;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Companies of our directory, by name, number or somebody there. */
@Component
@Order(200)
class PartnerFinder implements Finder {
    private final Partners partners;

    PartnerFinder(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String groupKey() {
        return "shell.section.partners";
    }

    @Override
    public List<Hit> find(Actor actor, String words, int limit) {
        if (!actor.seesOurs() || SearchQuery.of(words).isEmpty()) return List.of();
        return partners.candidates(actor, words, limit).stream()
                .map(one -> new Hit("partner", one.name(), one.industry(), "/partners/" + one.id()))
                .toList();
    }

    @Override
    public Optional<String> listHref(String words) {
        return Optional.of(new Query("/partners", Map.of("q", words)).href());
    }
}
