/** The pages of the shell itself: errors, preferences, and the style guide in development. Every other page is a module's. */
@NullMarked
package org.hamkke.shell.web;

import org.jspecify.annotations.NullMarked;
