/** The page 알림, the bell that every page carries, and both for programs. */
@NullMarked
package org.hamkke.notification.web;

import org.jspecify.annotations.NullMarked;
