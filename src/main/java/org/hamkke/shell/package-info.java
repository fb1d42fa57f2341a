/**
 * The ground every page stands on: layout, navigation, words in two languages, formats, assets and errors. It knows no
 * module and no table; modules hand it records and texts, and it says how they look.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.hamkke.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
