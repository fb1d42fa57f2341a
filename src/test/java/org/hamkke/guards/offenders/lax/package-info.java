/** A module that doesn't say what it may depend on. The guard must name it. */
@NullMarked
package org.hamkke.guards.offenders.lax;

import org.jspecify.annotations.NullMarked;
