/**
 * A frozen picture as people read it: the same rows on the page of a record, on the board's paper and in the workbook. Reads
 * nothing but the picture, so that a report printed in five years says what it says today.
 */
@NullMarked
package org.hamkke.fit.report;

import org.jspecify.annotations.NullMarked;
