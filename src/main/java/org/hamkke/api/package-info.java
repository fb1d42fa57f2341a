/**
 * The open API as a whole: its description at {@code /api/v1/openapi.json}. Each module answers its own calls from its
 * {@code web} package, through the same facades and circles as its pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell"})
package org.hamkke.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
