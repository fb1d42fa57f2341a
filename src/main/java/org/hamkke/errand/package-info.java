/**
 * Long work in somebody's name: it outlives the closed page and a restart, goes on where it stopped, and is given up in words
 * when it fails again and again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.hamkke.errand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
