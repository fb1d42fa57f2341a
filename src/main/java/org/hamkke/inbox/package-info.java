/**
 * 오늘: what waits for the reader, over all alliances, and the way to answer it in two taps. It owns no table; every module
 * says itself what waits.
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
            "fit",
            "performance",
            "trust",
            "portfolio"
        })
package org.hamkke.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
