/**
 * PostgreSQL, embedded by default or named by one setting: started, migrated by its owner and used under a second role
 * that owns nothing. Every transaction carries the actor whose circles row-level security opens.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.hamkke.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
