/** The one button that begins the demo story and the one that takes it away. */
@NullMarked
package org.hamkke.demo.web;

import org.jspecify.annotations.NullMarked;
