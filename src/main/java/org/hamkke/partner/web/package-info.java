/** The directory's pages and its part of the open API. Reads are SQL into records; everything written goes through the facades. */
@NullMarked
package org.hamkke.partner.web;

import org.jspecify.annotations.NullMarked;
