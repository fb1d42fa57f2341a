/**
 * The text of an agreement as plain values: articles, annexes, pledges, and what can be read out of them. Checks and
 * comparisons are pure and know neither the database nor the reader's language.
 */
@NullMarked
@NamedInterface("text")
package org.hamkke.agreement.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
