package org.hamkke.alliance;

import org.hamkke.kernel.OrganisationId;

/**
 * What a side says of another one's belief about it.
 *
 * @param agrees whether it is so
 * @param note where it differs, in the side's own words
 */
public record CanvasMark(
        OrganisationId believer, OrganisationId about, boolean agrees, String note) {}
