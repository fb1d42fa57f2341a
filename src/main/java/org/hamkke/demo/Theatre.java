package org.hamkke.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hamkke.alliance.AllianceId;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.partner.PartnerId;

/** The cast on its seats while the story is told, and what earlier chapters left for later ones. */
final class Theatre {
    private final Map<Member, Actor> seats = new HashMap<>();
    private final Map<String, PartnerId> partners = new HashMap<>();
    private final Map<String, AllianceId> alliances = new HashMap<>();
    private final Map<String, SelectionId> selections = new HashMap<>();

    void seat(Member member, Actor actor) {
        seats.put(member, actor);
    }

    Actor actor(Member member) {
        var actor = seats.get(member);
        if (actor == null) throw new IllegalStateException(member.name() + " has no seat");
        return actor;
    }

    /** Lets one of the cast do something, as if signed in. */
    <T> T as(Member member, Function<Actor, T> act) {
        var actor = actor(member);
        return CurrentActor.as(actor, () -> act.apply(actor));
    }

    void run(Member member, Consumer<Actor> act) {
        var actor = actor(member);
        CurrentActor.run(actor, () -> act.accept(actor));
    }

    void remember(String name, PartnerId partner) {
        partners.put(name, partner);
    }

    PartnerId partner(String name) {
        var partner = partners.get(name);
        if (partner == null) throw new IllegalStateException(name + " is not in the directory yet");
        return partner;
    }

    void remember(String name, AllianceId alliance) {
        alliances.put(name, alliance);
    }

    AllianceId alliance(String name) {
        var alliance = alliances.get(name);
        if (alliance == null) throw new IllegalStateException("no alliance " + name + " yet");
        return alliance;
    }

    void remember(String name, SelectionId selection) {
        selections.put(name, selection);
    }

    SelectionId selection(String name) {
        var selection = selections.get(name);
        if (selection == null) throw new IllegalStateException("no selection " + name + " yet");
        return selection;
    }
}
