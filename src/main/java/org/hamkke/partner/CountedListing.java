package org.hamkke.partner;

import org.hamkke.shell.Listing;

/**
 * A page of the directory.
 *
 * @param total how many there are on all pages, up to one more than {@link Directory#MOST_COUNTED}
 */
public record CountedListing(Listing<Listed> rows, int total) {}
