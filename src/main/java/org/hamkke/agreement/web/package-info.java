/** The agreement desk in the browser and on the open API. It shows and asks; the facades of the module decide. */
@NullMarked
package org.hamkke.agreement.web;

import org.jspecify.annotations.NullMarked;
