package org.hamkke.partner.intake;

import java.util.UUID;
import org.hamkke.partner.Contact;
import org.hamkke.partner.Partner;
import org.jspecify.annotations.Nullable;

/**
 * What a row changed, kept so that it can be taken back.
 *
 * @param before the partner as it stood; absent where the row brought it
 * @param contact the person the row brought or changed
 * @param contactBefore the person as they stood
 * @param version of the partner after this row
 * @param contactVersion of the person after this row
 */
record Note(
        int row,
        UUID partner,
        @Nullable Partner before,
        @Nullable UUID contact,
        @Nullable Contact contactBefore,
        int version,
        int contactVersion) {}
