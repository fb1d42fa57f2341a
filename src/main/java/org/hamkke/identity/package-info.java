/**
 * Organisations with a seat, their people, how they sign in and which circles they stand in. Seats are taken by
 * invitation; a partner's seat opens the alliance's circle to its whole organisation.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "shell", "shell::face"})
package org.hamkke.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
