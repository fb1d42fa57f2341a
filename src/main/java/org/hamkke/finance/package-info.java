/**
 * Financial health from facts: a partner's yearly statements, from the public register, from a sheet, by hand or by a program; the
 * ratios they make, and the points these are worth by a written table. All of it is ours alone, and a proposal: nobody's score
 * changes until a rater takes it over.
 *
 * <p>Words: a <em>statement</em> is what we know of one business year, a <em>figure</em> one account in it, a <em>fetch</em> asks the
 * register for several years, the <em>bands</em> say which value is worth how many points.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "shell::face",
            "identity",
            "partner",
            "sheet",
            "errand"
        })
package org.hamkke.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
