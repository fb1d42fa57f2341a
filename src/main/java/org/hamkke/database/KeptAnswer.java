package org.hamkke.database;

import org.jspecify.annotations.Nullable;

/** What a write with a key was answered; the status is absent while the first request is still on its way. */
public record KeptAnswer(
        @Nullable Integer status, @Nullable String location, @Nullable String body) {}
