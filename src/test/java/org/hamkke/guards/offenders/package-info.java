/** Code that the guards must catch. Nothing here runs; each type breaks one rule of the house. */
@NullMarked
package org.hamkke.guards.offenders;

import org.jspecify.annotations.NullMarked;
