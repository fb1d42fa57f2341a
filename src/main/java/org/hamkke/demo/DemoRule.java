package org.hamkke.demo;

import org.hamkke.kernel.Rule;

enum DemoRule implements Rule {
    /** It takes every demo company away, not only the seat of whoever presses. */
    EXAMPLE_IS_REMOVED_BY_ITS_HEADS
}
