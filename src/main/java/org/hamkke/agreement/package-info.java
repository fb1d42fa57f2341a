/**
 * The agreement: drafted in Korean from the design, edited by both sides, put to the keys as numbered versions, in force
 * from its day. Promises that stand in it become obligations with an owner and a due date once both keys have turned.
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
            "responsibility",
            "sharing",
            "performance",
            "trust",
            "document"
        })
package org.hamkke.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
