/**
 * What the house rules say and a machine can check: modules, names, time, SQL, row-level security, format. Each guard is shown
 * something it must catch.
 */
@NullMarked
package org.hamkke.guards;

import org.jspecify.annotations.NullMarked;
