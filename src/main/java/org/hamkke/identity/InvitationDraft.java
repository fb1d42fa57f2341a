package org.hamkke.identity;

import java.util.Set;
import java.util.UUID;
import org.hamkke.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A seat about to be offered.
 *
 * @param circle which the seat leads into, and how it is called in the letter
 * @param name of the colleague or of the company
 */
record InvitationDraft(
        Invitation.Kind kind,
        @Nullable UUID circle,
        String circleName,
        EmailAddress email,
        String name,
        Set<Role> roles,
        String language) {}
