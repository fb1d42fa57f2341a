/** A module that says it depends on nothing, and does. The guard must name it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.hamkke.guards.offenders.nosy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
