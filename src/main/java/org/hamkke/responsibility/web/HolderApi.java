package org.hamkke.responsibility.web;

import static org.hamkke.responsibility.web.TaskApi.text;

import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.responsibility.HolderId;
import org.hamkke.responsibility.Holders;
import org.hamkke.responsibility.Responsibilities;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Columns over the open API. */
@RestController
@RequestMapping("/api/v1/alliances/{alliance}/responsibility/holders")
class HolderApi {
    private final Holders holders;
    private final Responsibilities responsibilities;

    HolderApi(Holders holders, Responsibilities responsibilities) {
        this.holders = holders;
        this.responsibilities = responsibilities;
    }

    /** @param party of the alliance; absent for a role of all parties */
    record HolderBody(
            int version,
            @Nullable String name,
            @Nullable String party,
            @Nullable String description,
            @Nullable String renewsOn) {
        Holders.Role role() {
            return new HolderForm(
                            version, text(name), text(party), text(description), text(renewsOn))
                    .role();
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GridView.HolderView add(
            Actor actor, @PathVariable String alliance, @RequestBody HolderBody body) {
        return get(
                actor,
                alliance,
                holders.add(actor, AllianceId.of(alliance), body.role()).toString());
    }

    @GetMapping("/{holder}")
    GridView.HolderView get(
            Actor actor, @PathVariable String alliance, @PathVariable String holder) {
        var matrix = responsibilities.draft(actor, AllianceId.of(alliance)).matrix();
        return matrix.holder(HolderId.of(holder))
                .map(GridView.HolderView::of)
                .orElseThrow(NotFound::new);
    }

    @PutMapping("/{holder}")
    GridView.HolderView change(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String holder,
            @RequestBody HolderBody body) {
        holders.change(
                actor, AllianceId.of(alliance), HolderId.of(holder), body.version(), body.role());
        return get(actor, alliance, holder);
    }

    @DeleteMapping("/{holder}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String alliance, @PathVariable String holder) {
        holders.remove(actor, AllianceId.of(alliance), HolderId.of(holder));
    }

    @PostMapping("/{holder}/return")
    GridView.HolderView restore(
            Actor actor, @PathVariable String alliance, @PathVariable String holder) {
        holders.restore(actor, AllianceId.of(alliance), HolderId.of(holder));
        return get(actor, alliance, holder);
    }
}
