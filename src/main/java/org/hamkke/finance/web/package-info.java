/** Pages, files and the open API of financial health. */
@NullMarked
package org.hamkke.finance.web;

import org.jspecify.annotations.NullMarked;
