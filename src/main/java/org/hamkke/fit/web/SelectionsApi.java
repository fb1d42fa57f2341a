package org.hamkke.fit.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Selections through the open API. */
@RestController
@RequestMapping("/api/v1/selections")
class SelectionsApi {
    private final Selections selections;
    private final SelectionsPages pages;

    SelectionsApi(Selections selections, SelectionsPages pages) {
        this.selections = selections;
        this.pages = pages;
    }

    record SelectionBody(
            String name,
            @Nullable String question,
            @Nullable UUID blueprint,
            List<CriterionBody> criteria,
            @Nullable Integer version) {
        SelectionPlan plan() {
            return new SelectionPlan(
                    name,
                    question == null ? "" : question,
                    blueprint,
                    criteria.stream().map(CriterionBody::plan).toList());
        }
    }

    record SelectionAnswer(
            UUID id,
            String name,
            String question,
            @Nullable UUID blueprint,
            int version,
            List<CriterionBody> criteria) {
        static SelectionAnswer of(Selection s) {
            var criteria =
                    IntStream.range(0, 2)
                            .boxed()
                            .flatMap(k -> (k == 0 ? s.criteria() : s.aside()).stream())
                            .map(CriterionBody::of);
            return new SelectionAnswer(
                    s.id().value(),
                    s.name(),
                    s.question(),
                    s.blueprint(),
                    s.version(),
                    criteria.toList());
        }
    }

    @GetMapping
    Listing<SelectionsPage> list(Actor actor, Paging paging) {
        return pages.list(actor, paging);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SelectionAnswer open(Actor actor, @RequestBody SelectionBody body) {
        return SelectionAnswer.of(selections.get(actor, selections.open(actor, body.plan())));
    }

    @GetMapping("/{id}")
    SelectionAnswer show(Actor actor, @PathVariable String id) {
        return SelectionAnswer.of(selections.get(actor, SelectionId.of(id)));
    }

    @PutMapping("/{id}")
    SelectionAnswer change(Actor actor, @PathVariable String id, @RequestBody SelectionBody body) {
        var selection = SelectionId.of(id);
        selections.change(
                actor, selection, body.version() == null ? -1 : body.version(), body.plan());
        return SelectionAnswer.of(selections.get(actor, selection));
    }
}
