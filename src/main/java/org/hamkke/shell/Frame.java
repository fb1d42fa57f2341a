package org.hamkke.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hamkke.shell.face.Crumb;
import org.jspecify.annotations.Nullable;

/**
 * Everything the layout needs that is not the page itself.
 *
 * @param viewer nobody on signed-out pages
 * @param rail the places that exist for this viewer, in order
 * @param tabs the lists that share a place, in order
 * @param waiting how many things wait for the viewer's answer
 * @param path of the current request with its query, to come back to
 */
public record Frame(
        Language language,
        Theme theme,
        @Nullable Viewer viewer,
        List<Place> rail,
        List<Tab> tabs,
        int waiting,
        @Nullable Flash flash,
        @Nullable Csrf csrf,
        String path) {
    public Frame {
        rail = List.copyOf(rail);
        tabs = List.copyOf(tabs);
    }

    /** A frame around a page that nobody is signed in to see. */
    public static Frame signedOut(
            Theme theme, @Nullable Flash flash, @Nullable Csrf csrf, String path) {
        return new Frame(
                Language.current(), theme, null, List.of(), List.of(), 0, flash, csrf, path);
    }

    public boolean may(String permission) {
        return viewer != null && viewer.permissions().contains(permission);
    }

    /** Whether the page is one of several lists of this place. */
    public boolean standsOnTab(@Nullable Section section) {
        return tabs(section).stream().anyMatch(tab -> isAt(tab.path()));
    }

    public List<Tab> tabs(@Nullable Section section) {
        return tabs.stream().filter(tab -> tab.section() == section).toList();
    }

    /** The way to a page below a place of the rail, the place first; one that doesn't open for the viewer is left out. */
    public List<Crumb> wayThrough(@Nullable Section section, List<Crumb> trail) {
        var place = rail.stream().filter(known -> known.section() == section).map(Place::crumb);
        return Stream.concat(place, trail.stream()).toList();
    }

    public boolean isAt(String address) {
        return path.equals(address) || path.startsWith(address + "?");
    }

    /**
     * The person looking at the page.
     *
     * @param title 직급 as it follows the name, for instance 상무
     * @param initials one or two syllables for the round mark
     * @param eyes the company through whose eyes they look, null with their own
     */
    public record Viewer(
            String name,
            String title,
            String organisation,
            String initials,
            Side side,
            @Nullable String eyes,
            Set<String> permissions) {
        public Viewer {
            permissions = Set.copyOf(permissions);
        }

        public String nameWithTitle() {
            return title.isBlank() ? name : name + '\u00a0' + title;
        }
    }

    /** A place of the rail and where it leads. */
    public record Place(Section section, String path) {
        Crumb crumb() {
            return new Crumb(section.label(), path);
        }
    }

    /** One of several lists of a place. */
    public record Tab(Section section, String text, String path) {}

    /** The token that every form and every htmx request carries. */
    public record Csrf(String parameter, String header, String token) {}
}
