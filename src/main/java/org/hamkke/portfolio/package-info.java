/**
 * All alliances of a company at once: trust and performance side by side, on a map and in a list. It owns no table; every
 * figure is counted by the module that holds its evidence.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: face",
            "identity",
            "assent",
            "alliance",
            "performance",
            "trust",
            "sheet"
        })
package org.hamkke.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
