package org.hamkke.partner.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.Contact;
import org.hamkke.partner.ContactEntry;
import org.hamkke.partner.ContactId;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Listing;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people at our partners in the open API. */
@RestController
@RequestMapping("/api/v1/partners/{partner}/contacts")
@Tag(name = "contacts", description = "People at a partner; ours alone")
class ContactsApi {
    private static final int NO_VERSION = -1;

    private final Partners partners;
    private final Contacts contacts;

    ContactsApi(Partners partners, Contacts contacts) {
        this.partners = partners;
        this.contacts = contacts;
    }

    /** @param rank 직급; @param position 직책 */
    record ContactBody(
            @Nullable String id,
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String rank,
            @Nullable String position,
            @Nullable String department,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String notes) {
        static ContactBody of(Contact contact) {
            var entry = contact.entry();
            return new ContactBody(
                    contact.id().toString(),
                    contact.version(),
                    entry.name(),
                    entry.rank(),
                    entry.position(),
                    entry.department(),
                    entry.email(),
                    entry.phone(),
                    entry.language(),
                    entry.notes());
        }

        ContactEntry entry() {
            return new ContactEntry(
                    text(name),
                    text(rank),
                    text(position),
                    text(department),
                    text(email),
                    text(phone),
                    text(language),
                    text(notes));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    @GetMapping
    Listing<ContactBody> list(Actor actor, @PathVariable String partner) {
        var id = partners.get(actor, PartnerId.of(partner)).id();
        return new Listing<>(contacts.of(actor, id).stream().map(ContactBody::of).toList(), null);
    }

    @GetMapping("/{id}")
    ContactBody get(Actor actor, @PathVariable String partner, @PathVariable String id) {
        return ContactBody.of(contacts.get(actor, PartnerId.of(partner), ContactId.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ContactBody> create(
            Actor actor, @PathVariable String partner, @RequestBody ContactBody body) {
        var id = contacts.add(actor, PartnerId.of(partner), body.entry());
        var created = ContactBody.of(contacts.get(actor, PartnerId.of(partner), id));
        return ResponseEntity.created(
                        URI.create("/api/v1/partners/" + PartnerId.of(partner) + "/contacts/" + id))
                .body(created);
    }

    @PutMapping("/{id}")
    ContactBody change(
            Actor actor,
            @PathVariable String partner,
            @PathVariable String id,
            @RequestBody ContactBody body) {
        var version = body.version() == null ? NO_VERSION : body.version();
        contacts.change(actor, PartnerId.of(partner), ContactId.of(id), version, body.entry());
        return get(actor, partner, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trash(Actor actor, @PathVariable String partner, @PathVariable String id) {
        contacts.trash(actor, PartnerId.of(partner), ContactId.of(id));
    }
}
