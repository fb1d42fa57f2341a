/** Hamkke (함께): the neutral ground on which companies run an alliance together. */
@NullMarked
package org.hamkke;

import org.jspecify.annotations.NullMarked;
