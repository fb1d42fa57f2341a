package org.hamkke.alliance;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Findable;
import org.hamkke.shell.Finder;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Hit;
import org.hamkke.shell.face.Query;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Alliances by their name, their purpose or a company in them. */
@Component
@Order(100)
class AllianceFinder implements Finder {
    private final Alliances alliances;

    AllianceFinder(Alliances alliances) {
        this.alliances = alliances;
    }

    @Override
    public String groupKey() {
        return "shell.section.alliances";
    }

    @Override
    public List<Hit> find(Actor actor, String words, int limit) {
        var all = alliances.of(actor).stream().map(one -> findable(actor, one)).toList();
        return Findable.matching(all, words, limit);
    }

    @Override
    public Optional<String> listHref(String words) {
        return Optional.of(new Query("/alliances", Map.of("q", words)).href() + "#list");
    }

    private static Findable findable(Actor actor, AllianceSummary alliance) {
        var others =
                alliance.parties().stream()
                        .filter(party -> !party.is(actor.organisation()))
                        .map(Party::name)
                        .collect(joining(", "));
        var stage = Words.t("alliance.stage." + alliance.stage().label());
        var note = others.isEmpty() ? stage : others + " · " + stage;
        return new Findable(
                new Hit("alliance", alliance.name(), note, "/alliances/" + alliance.id()),
                others + " " + alliance.purpose());
    }
}
