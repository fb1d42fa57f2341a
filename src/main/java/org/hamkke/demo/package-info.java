/**
 * The cast and its story: invented companies that serve the demo, the tests and the pictures. It speaks to the other
 * modules through their facades only, like any user.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "ledger",
            "assent",
            "partner",
            "alliance",
            "finance",
            "finance::ratio",
            "fit",
            "fit :: picture",
            "fit :: setting",
            "culture",
            "responsibility",
            "sharing",
            "agreement",
            "agreement::text",
            "performance",
            "trust",
            "notification"
        })
package org.hamkke.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
