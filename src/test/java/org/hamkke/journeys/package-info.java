/**
 * Stories told through a real browser, from the seats of the people who take part. A story fails on any console error, refused
 * request or broken policy, and leaves pictures and traces below {@code target/}.
 */
@NullMarked
package org.hamkke.journeys;

import org.jspecify.annotations.NullMarked;
