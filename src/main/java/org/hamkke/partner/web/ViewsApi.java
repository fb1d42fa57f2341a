package org.hamkke.partner.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.partner.SavedViews;
import org.hamkke.shell.Listing;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved views of the directory in the open API. */
@RestController
@RequestMapping("/api/v1/partners/views")
@Tag(name = "views", description = "Lists of partners worth coming back to")
class ViewsApi {
    private final SavedViews views;
    private final PartnerPages pages;

    ViewsApi(SavedViews views, PartnerPages pages) {
        this.views = views;
        this.pages = pages;
    }

    /**
     * @param query what follows the question mark of {@code /api/v1/partners}
     * @param forEveryone of the organisation; else one's own
     */
    record View(UUID id, String name, String query, boolean forEveryone) {
        static View of(Choices.View view) {
            return new View(view.id(), view.name(), view.query(), view.shared());
        }
    }

    /** The parameters of the list that are remembered. */
    record NewView(
            @Nullable String name,
            boolean forEveryone,
            @Nullable String q,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String industry,
            @Nullable String country,
            @Nullable String tag,
            @Nullable String owner,
            @Nullable String sort) {
        String query() {
            var given = new HashMap<String, String>();
            put(given, "q", q);
            put(given, "kind", kind);
            put(given, "status", status);
            put(given, "industry", industry);
            put(given, "country", country);
            put(given, "tag", tag);
            put(given, "owner", owner);
            put(given, "sort", sort);
            return ViewsController.queryOf(
                    new Query("/partners", ViewsController.remembered(given)));
        }

        private static void put(
                Map<String, String> given, String parameter, @Nullable String value) {
            if (value != null) given.put(parameter, value);
        }
    }

    @GetMapping
    Listing<View> list(Actor actor) {
        return new Listing<>(pages.choices(actor).views().stream().map(View::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<View> save(Actor actor, @RequestBody NewView view) {
        var name = view.name() == null ? "" : view.name().strip();
        var id = views.save(actor, name, view.query(), view.forEveryone());
        return ResponseEntity.created(URI.create("/api/v1/partners/views/" + id))
                .body(new View(id, name, view.query(), view.forEveryone()));
    }

    @DeleteMapping("/{view}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Actor actor, @PathVariable String view) {
        views.drop(actor, Ids.parse(view));
    }
}
