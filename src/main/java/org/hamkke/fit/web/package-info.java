/** Selections as pages, as files and through the open API. */
@NullMarked
package org.hamkke.fit.web;

import org.jspecify.annotations.NullMarked;
