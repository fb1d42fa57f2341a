/**
 * The standard methods of multi-criteria choice as pure functions: no clock, no database, no framework, the same input
 * always the same answer. Candidates and criteria are named by index from 0; scores enter as numbers and leave as
 * rankings that say how they came about and how sure they are.
 *
 * <p>Words: a <em>candidate</em> is a row, a <em>criterion</em> a column, a <em>value</em> a score turned so that more
 * is better, a <em>place</em> a competition rank (1, 2, 2, 4).
 */
@NullMarked
package org.hamkke.fit.method;

import org.jspecify.annotations.NullMarked;
