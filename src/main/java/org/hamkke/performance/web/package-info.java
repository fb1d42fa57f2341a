/** Pages and open API of KPIs and their readings. They show what stands and pass on what people decide; no rule lives here. */
@NullMarked
package org.hamkke.performance.web;

import org.jspecify.annotations.NullMarked;
