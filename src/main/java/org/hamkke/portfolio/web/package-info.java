/** The page and open API of the portfolio. They filter and lay out what the facade counted. */
@NullMarked
package org.hamkke.portfolio.web;

import org.jspecify.annotations.NullMarked;
