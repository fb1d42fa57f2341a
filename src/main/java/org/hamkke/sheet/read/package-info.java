/**
 * Reads a file somebody uploaded as a table: what it is decides its content, never its name. Whatever it is, it costs bounded memory
 * and time, and what can't be read is refused with a reason a person understands.
 */
@NullMarked
package org.hamkke.sheet.read;

import org.jspecify.annotations.NullMarked;
