package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hamkke.identity.Bearer;
import org.hamkke.identity.OrganisationSummary;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Frame;
import org.hamkke.shell.FrameSource;
import org.hamkke.shell.Language;
import org.hamkke.shell.Preferences;
import org.hamkke.shell.RailPlace;
import org.hamkke.shell.Side;
import org.hamkke.shell.SidePlace;
import org.hamkke.shell.Waiting;
import org.hamkke.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The frame of whoever is signed in: name, places that open for the role, and what waits. */
@Component
class SeatFrames implements FrameSource {
    private static final int SYLLABLES_OF_A_GIVEN_NAME = 2;

    private final List<RailPlace> places;
    private final List<SidePlace> sides;
    private final List<Waiting> waiting;
    private final Seats seats;

    SeatFrames(
            ObjectProvider<RailPlace> places,
            ObjectProvider<SidePlace> sides,
            ObjectProvider<Waiting> waiting,
            Seats seats) {
        this.places = places.stream().sorted(Comparator.comparing(RailPlace::section)).toList();
        this.sides = sides.stream().sorted(Comparator.comparingInt(SidePlace::order)).toList();
        this.waiting = waiting.stream().toList();
        this.seats = seats;
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        var theme = Preferences.themeOf(request);
        if (!(SecurityContextHolder.getContext().getAuthentication()
                instanceof SeatAuthentication seat))
            return Frame.signedOut(theme, Flash.waitingIn(request), csrf(request), path(request));
        var bearer = seat.bearer();
        return new Frame(
                Language.current(),
                theme,
                viewer(bearer),
                rail(bearer),
                tabs(bearer),
                count(bearer),
                Flash.waitingIn(request),
                csrf(request),
                path(request));
    }

    private List<Frame.Place> rail(Bearer bearer) {
        return places.stream()
                .filter(place -> place.opensFor().test(bearer.actor()))
                .map(place -> new Frame.Place(place.section(), place.path()))
                .toList();
    }

    private List<Frame.Tab> tabs(Bearer bearer) {
        return sides.stream()
                .filter(side -> side.opensFor().test(bearer.actor()))
                .map(side -> new Frame.Tab(side.section(), Words.t(side.key()), side.path()))
                .toList();
    }

    private int count(Bearer bearer) {
        return waiting.stream().mapToInt(source -> source.countFor(bearer.actor())).sum();
    }

    private Frame.Viewer viewer(Bearer bearer) {
        return new Frame.Viewer(
                bearer.name(),
                bearer.rank(),
                bearer.organisation(),
                initials(bearer.name()),
                Side.LEFT,
                eyes(bearer.actor()),
                permissions(bearer));
    }

    private @Nullable String eyes(Actor actor) {
        if (actor.lens().isEmpty()) return null;
        return seats.find(actor.organisation())
                .map(OrganisationSummary::name)
                .orElseGet(() -> Words.t("shell.lens.someone"));
    }

    private static Set<String> permissions(Bearer bearer) {
        var roles = bearer.actor().roles().stream().map(Role::label);
        var demo = bearer.demo() && bearer.actor().lens().isEmpty();
        return Stream.of(roles, demo ? Stream.of("demo") : Stream.<String>empty())
                .flatMap(granted -> granted)
                .collect(Collectors.toSet());
    }

    /** 이서연 → 서연; Lena Vogt → LV. */
    private static String initials(String name) {
        if (name.isEmpty() || name.charAt(0) < '\u1100')
            return java.util.Arrays.stream(name.split("\\s+"))
                    .limit(2)
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.substring(0, 1))
                    .collect(Collectors.joining());
        return name.length() <= SYLLABLES_OF_A_GIVEN_NAME
                ? name
                : name.substring(name.length() - SYLLABLES_OF_A_GIVEN_NAME);
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken());
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
