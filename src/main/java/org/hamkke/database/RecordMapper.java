package org.hamkke.database;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/** The rows of one answer to records of one kind. Where their columns stand is looked up at the first row. */
final class RecordMapper<T> implements RowMapper<T> {
    private final Shape<T> shape;
    private int @Nullable [] places;

    RecordMapper(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (places == null) places = shape.placesIn(row);
        return shape.read(row, places);
    }

    /** What is known of a kind of record before any answer: its constructor, and its components by name and type. */
    record Shape<T>(Constructor<T> constructor, List<String> names, List<TypeDescriptor> types) {
        static <T extends Record> Shape<T> of(Class<T> type) {
            var constructor = BeanUtils.getResolvableConstructor(type);
            return new Shape<>(
                    constructor,
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> plain(component.getName()))
                            .toList(),
                    Arrays.stream(constructor.getParameters())
                            .map(MethodParameter::forParameter)
                            .map(TypeDescriptor::new)
                            .toList());
        }

        /** {@code ownerId} stands in the column {@code owner_id}. */
        private static String plain(String name) {
            return name.replace("_", "").toLowerCase(Locale.ROOT);
        }

        int[] placesIn(ResultSet row) throws SQLException {
            var columns = columnsOf(row);
            return names.stream().mapToInt(name -> place(name, columns)).toArray();
        }

        private static Map<String, Integer> columnsOf(ResultSet row) throws SQLException {
            var answer = row.getMetaData();
            var columns = new HashMap<String, Integer>();
            for (int i = 1; i <= answer.getColumnCount(); i++)
                columns.putIfAbsent(plain(answer.getColumnLabel(i)), i);
            return columns;
        }

        private int place(String name, Map<String, Integer> columns) {
            var place = columns.get(name);
            if (place != null) return place;
            throw new IllegalArgumentException(
                    "No column for " + name + " of " + constructor.getDeclaringClass());
        }

        T read(ResultSet row, int[] places) throws SQLException {
            var values = new @Nullable Object[places.length];
            for (int i = 0; i < places.length; i++) {
                var type = types.get(i);
                var value = JdbcUtils.getResultSetValue(row, places[i], type.getType());
                values[i] = DefaultConversionService.getSharedInstance().convert(value, type);
            }
            return BeanUtils.instantiateClass(constructor, values);
        }
    }
}
