package org.hamkke.shell.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Errand;
import org.hamkke.shell.Findable;
import org.hamkke.shell.Finder;
import org.hamkke.shell.Language;
import org.hamkke.shell.RailPlace;
import org.hamkke.shell.SidePlace;
import org.hamkke.shell.Theme;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Hit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What one can do rather than find: go to a place, begin something, change language or theme. */
@Component
@Order(900)
class Errands implements Finder {
    private final ObjectProvider<RailPlace> places;
    private final ObjectProvider<SidePlace> lists;
    private final ObjectProvider<Errand> errands;

    Errands(
            ObjectProvider<RailPlace> places,
            ObjectProvider<SidePlace> lists,
            ObjectProvider<Errand> errands) {
        this.places = places;
        this.lists = lists;
        this.errands = errands;
    }

    @Override
    public String groupKey() {
        return "shell.palette.errands";
    }

    @Override
    public List<Hit> find(Actor actor, String words, int limit) {
        var open =
                Stream.of(going(actor), turning(actor), doing(actor), presses().stream())
                        .flatMap(part -> part);
        return Findable.matching(open.toList(), words, limit);
    }

    List<Hit> places(Actor actor) {
        return places.stream()
                .filter(place -> place.opensFor().test(actor))
                .sorted(Comparator.comparing(RailPlace::section))
                .map(place ->
                        new Hit(place.section().icon(), place.section().label(), "", place.path()))
                .toList();
    }

    private Stream<Findable> going(Actor actor) {
        return places.stream()
                .filter(place -> place.opensFor().test(actor))
                .map(place ->
                        findable(
                                place.section().icon(),
                                Words.t("shell.errand.go", place.section().label()),
                                place.path()));
    }

    private Stream<Findable> turning(Actor actor) {
        return lists.stream()
                .filter(list -> list.opensFor().test(actor))
                .sorted(Comparator.comparing(SidePlace::order))
                .map(list ->
                        findable(
                                list.section().icon(),
                                Words.t("shell.errand.go", Words.t(list.key())),
                                list.path()));
    }

    private Stream<Findable> doing(Actor actor) {
        return errands.orderedStream()
                .filter(errand -> errand.opensFor().test(actor))
                .map(errand -> findable(errand.icon(), Words.t(errand.key()), errand.path()));
    }

    /** Without scripts the address shows a page with the buttons; with them the one it names is pressed at once. */
    private static List<Findable> presses() {
        var presses = new ArrayList<Findable>();
        presses.add(findable("leave", Words.t("shell.signOut"), "/preferences#sign=out"));
        for (var theme : Theme.values())
            presses.add(
                    findable(
                            "settings",
                            Words.t("shell.errand.theme", Words.t("shell.theme." + theme.tag())),
                            "/preferences#theme=" + theme.tag()));
        for (var language : Language.values())
            presses.add(
                    findable(
                            "globe",
                            Words.t(
                                    "shell.errand.language",
                                    Words.t("shell.language." + language.tag())),
                            "/preferences#language=" + language.tag()));
        return presses;
    }

    private static Findable findable(String icon, String text, String path) {
        return new Findable(new Hit(icon, text, "", path), Words.t("shell.errand.also"));
    }
}
