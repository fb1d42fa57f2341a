package org.hamkke.kernel;

import java.util.UUID;

public record OrganisationId(UUID value) {
    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
