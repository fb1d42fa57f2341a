package org.hamkke.fit;

import java.time.Instant;
import org.hamkke.fit.setting.MethodSettings;

/** Who set the methods when, and to what. */
public record TuningLine(String by, Instant at, int version, MethodSettings settings) {}
