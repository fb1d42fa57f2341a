/**
 * Ratios of a company's yearly statements and the points they are worth. Pure: no Spring, no database, no words. A figure that
 * is not known stays unknown; nothing here reads it as zero.
 */
@NullMarked
@NamedInterface("ratio")
package org.hamkke.finance.ratio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
