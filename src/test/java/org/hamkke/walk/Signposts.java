package org.hamkke.walk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the route a form leads to. */
final class Signposts {
    private record Post(PathPattern pattern, Route route) {
        Post(Route route) {
            this(PathPatternParser.defaultInstance.parse(route.pattern()), route);
        }
    }

    private final List<Post> posts;

    Signposts(List<Route> routes) {
        posts =
                routes.stream()
                        .filter(route -> route.method().equals("POST") && route.fixed().isEmpty())
                        .map(Post::new)
                        .sorted(Comparator.comparing(Post::pattern))
                        .toList();
    }

    Optional<Ask> to(Forms.Form form, Shelf shelf) {
        var address = form.action().replaceAll("\\?.*", "");
        var path = PathContainer.parsePath(address);
        var ground = shelf.groundOf(address).orElse(Ground.GARAM);
        return posts.stream()
                .filter(post -> post.pattern().matches(path))
                .map(post -> new Ask(post.route(), address, ground, form.fields(), null))
                .findFirst();
    }
}
