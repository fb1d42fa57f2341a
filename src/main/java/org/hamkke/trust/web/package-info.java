/** Pages and open API of promises. They show what stands and pass on what people decide; no rule lives here. */
@NullMarked
package org.hamkke.trust.web;

import org.jspecify.annotations.NullMarked;
