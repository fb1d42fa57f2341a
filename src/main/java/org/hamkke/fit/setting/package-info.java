/**
 * How the methods of a selection are set: what a difference in a criterion means, what its points are worth, which criteria it
 * leans on, and in which words scores and weights are said. Pure values.
 */
@NullMarked
@NamedInterface("setting")
package org.hamkke.fit.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
