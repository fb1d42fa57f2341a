/** The chain of an alliance, read in words and downloaded whole. Nothing here writes. */
@NullMarked
package org.hamkke.ledger.web;

import org.jspecify.annotations.NullMarked;
