/**
 * Paper: one description of a document becomes a PDF to sign and a DOCX to edit, equal in content. Words come from the
 * caller and are only ever text; nothing on paper can become markup or load anything from outside.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.hamkke.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
