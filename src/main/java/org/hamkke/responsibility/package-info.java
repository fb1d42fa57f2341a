/**
 * Who answers for what: the tasks of an alliance against the people and bodies of all sides (RACI), with gaps and overlaps
 * found in place. Both sides edit one draft; the whole grid takes effect by both keys and stays readable while the next is drafted.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "shell::face",
            "identity",
            "ledger",
            "assent",
            "alliance",
            "sheet"
        })
package org.hamkke.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
