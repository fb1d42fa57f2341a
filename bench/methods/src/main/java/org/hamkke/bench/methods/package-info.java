/** How long the methods of choice take, each beside the plain code that one would write first. */
@NullMarked
package org.hamkke.bench.methods;

import org.jspecify.annotations.NullMarked;
