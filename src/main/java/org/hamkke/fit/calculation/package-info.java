/**
 * The methods of {@code fit.method} as open calculators: a request in JSON in, an answer with the method, how it was set and
 * where it comes from out. Each {@link org.hamkke.fit.calculation.Field} is declared once and serves three times: it
 * checks the request, fills in what was left out and stands in the description of the API.
 */
@NullMarked
package org.hamkke.fit.calculation;

import org.jspecify.annotations.NullMarked;
