/**
 * The words every module speaks: who acts, which circle a record lives in, and how a rule is refused. Nothing here knows
 * of the web or of a particular capability.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.hamkke.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
