/**
 * What a decision rested on, frozen: the question, criteria, scores, rankings and how sure they were, as one canonical text
 * that has one hash. Pure values; whatever becomes of the selection, a picture stays as it was taken.
 */
@NullMarked
@NamedInterface("picture")
package org.hamkke.fit.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
