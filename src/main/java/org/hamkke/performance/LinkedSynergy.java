package org.hamkke.performance;

import java.util.UUID;

/** The expected synergy a KPI watches over, with the name it bore when the KPI was written. */
public record LinkedSynergy(UUID id, String name) {}
