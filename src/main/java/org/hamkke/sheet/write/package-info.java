/**
 * Writes tables people take away: exports, import templates, and files of faulty rows to repair and bring back. Rows stream to the
 * output one by one, and no text in any cell can start a formula.
 */
@NullMarked
package org.hamkke.sheet.write;

import org.jspecify.annotations.NullMarked;
