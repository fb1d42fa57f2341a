/** The page 오늘, its place in the rail, and the number beside it. */
@NullMarked
package org.hamkke.inbox.web;

import org.jspecify.annotations.NullMarked;
