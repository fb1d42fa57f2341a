package org.hamkke.responsibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column: a person by name or a body such as 공동 운영위원회.
 *
 * @param party of the alliance it belongs to; absent when it is of all of them
 * @param description what the role is there for
 * @param renewsOn when the description is to be agreed anew
 * @param version counts its own changes; not part of what is signed
 */
public record Holder(
        HolderId id,
        String name,
        @Nullable UUID party,
        String description,
        @Nullable LocalDate renewsOn,
        int version) {
    public boolean isOf(UUID someParty) {
        return someParty.equals(party);
    }

    boolean saysTheSameAs(Holder other) {
        return name.equals(other.name)
                && description.equals(other.description)
                && java.util.Objects.equals(party, other.party)
                && java.util.Objects.equals(renewsOn, other.renewsOn);
    }
}
