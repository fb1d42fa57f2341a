package org.hamkke.kernel;

import java.util.UUID;

/**
 * Who can see a record: the members of one organisation, the parties of one alliance, or the people admitted to one
 * room. The id is the organisation's, the alliance's or the room's own.
 */
public record Circle(Kind kind, UUID id) {
    public enum Kind {
        OURS,
        SHARED,
        ROOM;

        /** How templates and style sheets name it. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Circle ours(OrganisationId organisation) {
        return new Circle(Kind.OURS, organisation.value());
    }

    public static Circle shared(UUID alliance) {
        return new Circle(Kind.SHARED, alliance);
    }
}
