/** What the fragments show: small records that a module's page fills and a template lays out. They hold no rule and no query. */
@NamedInterface("face")
@NullMarked
package org.hamkke.shell.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
