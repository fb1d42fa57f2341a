/** How the methods of a selection are set: the preference functions, the values of points, the words, the leanings. */
@NullMarked
package org.hamkke.fit.setting;

import org.jspecify.annotations.NullMarked;
