/** The sharing studio: the rule in plain words, scenarios side by side, the form that changes it, and its open API. */
@NullMarked
package org.hamkke.sharing.web;

import org.jspecify.annotations.NullMarked;
