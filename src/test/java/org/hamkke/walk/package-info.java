/**
 * The proof of the circles. A world of three companies is built with a word planted in everything that is somebody's;
 * then everybody walks every route the application knows, with everybody's ids, and no word may reach whom it is not for.
 * A new route is walked by itself; a placeholder the walk can't fill fails it.
 */
@NullMarked
package org.hamkke.walk;

import org.jspecify.annotations.NullMarked;
