package org.hamkke.partner.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Listed;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerOrder;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The directory in the open API. */
@RestController
@RequestMapping("/api/v1/partners")
@Tag(name = "partners", description = "Organisations we know; ours alone")
class PartnersApi {
    private final Partners partners;
    private final Directory directory;

    PartnersApi(Partners partners, Directory directory) {
        this.partners = partners;
        this.directory = directory;
    }

    /** One line of a list. */
    record Item(
            String id,
            String name,
            String englishName,
            String businessNumber,
            @Nullable String kind,
            String industry,
            String country,
            String region,
            PartnerBody.@Nullable Amount revenue,
            List<String> tags,
            String status,
            @Nullable String owner,
            String changedAt,
            int version) {
        static Item of(Listed row) {
            return new Item(
                    row.id().toString(),
                    row.name(),
                    row.englishName(),
                    row.businessNumberWritten(),
                    row.kind() == null ? null : row.kind().name(),
                    row.industry(),
                    row.country(),
                    row.region(),
                    PartnerBody.Amount.of(row.revenue()),
                    row.tags(),
                    row.status().name(),
                    row.owner() == null ? null : row.owner().toString(),
                    row.changedAt().toString(),
                    row.version());
        }
    }

    @GetMapping
    Listing<Item> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String industry,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        var parameters = new java.util.HashMap<String, String>();
        putEach(
                parameters,
                "q",
                q,
                "kind",
                kind,
                "status",
                status,
                "industry",
                industry,
                "country",
                country,
                "tag",
                tag,
                "owner",
                owner);
        var page =
                directory.list(
                        actor,
                        PartnerFilter.of(parameters),
                        PartnerOrder.of(sort),
                        paging.place(),
                        paging.limit());
        return page.map(Item::of);
    }

    @GetMapping("/{id}")
    PartnerBody get(Actor actor, @PathVariable String id) {
        return PartnerBody.of(partners.get(actor, PartnerId.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PartnerBody> create(Actor actor, @RequestBody PartnerBody body) {
        var partner = partners.entered(actor, body.entry());
        return ResponseEntity.created(URI.create("/api/v1/partners/" + partner.id()))
                .body(PartnerBody.of(partner));
    }

    /** The whole partner anew, based on the version it carries. */
    @PutMapping("/{id}")
    PartnerBody change(Actor actor, @PathVariable String id, @RequestBody PartnerBody body) {
        partners.change(actor, PartnerId.of(id), body.versionOrNone(), body.entry());
        return PartnerBody.of(partners.get(actor, PartnerId.of(id)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(Actor actor, @PathVariable String id, @RequestParam int version) {
        partners.trash(actor, PartnerId.of(id), version);
    }

    @PostMapping("/{id}/restoration")
    PartnerBody restore(Actor actor, @PathVariable String id) {
        partners.restore(actor, PartnerId.of(id));
        return PartnerBody.of(partners.get(actor, PartnerId.of(id)));
    }

    private static void putEach(Map<String, String> into, @Nullable String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = namesAndValues[i];
            var value = namesAndValues[i + 1];
            if (name != null && value != null) into.put(name, value);
        }
    }
}
