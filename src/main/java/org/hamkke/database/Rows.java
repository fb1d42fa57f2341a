package org.hamkke.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;

/**
 * Rows to records by column name: {@code jdbc.sql(…).query(Rows.of(Letter.class)).list()}. The framework's own mapper looks
 * for {@code ownerId} first, and each row pays for an exception before {@code owner_id} is found.
 */
public final class Rows {
    private static final Map<Class<?>, RecordMapper.Shape<?>> SHAPES = new ConcurrentHashMap<>();

    private Rows() {}

    /** For one question. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        var shape = SHAPES.computeIfAbsent(type, _ -> RecordMapper.Shape.of(type));
        return new RecordMapper<>((RecordMapper.Shape<T>) shape);
    }
}
