/**
 * 알림: what happened without the reader since they last looked. Nothing is written for it but how far each person has
 * read; what happened is told by the chains and by the modules themselves, each from its own circle.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "shell :: face",
            "identity",
            "ledger",
            "alliance"
        })
package org.hamkke.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
