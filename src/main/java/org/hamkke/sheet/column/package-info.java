/**
 * Knows which columns an import expects, finds them under whatever names a file gives them, and turns the text of a cell into a value
 * or into words about what is wrong with it. What a person can settle better (an odd number, a doubtful check digit) is a doubt, not an error.
 */
@NullMarked
package org.hamkke.sheet.column;

import org.jspecify.annotations.NullMarked;
