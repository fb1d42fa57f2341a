package org.hamkke.shell.web;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.RuleViolation.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * JSON leaves out what it likes; a record of ours says by {@link Nullable} what it may. Whatever else is missing is refused by
 * its path ({@code criteria[1].name}) before a controller meets it.
 */
@RestControllerAdvice
class GivenFields extends RequestBodyAdviceAdapter {
    record Missing(String field) implements Rule {
        @Override
        public String name() {
            return "FIELD_IS_GIVEN";
        }

        @Override
        public String messageKey() {
            return "shell.field.missing";
        }
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (body == null) throw new HttpMessageNotReadableException("null says nothing", message);
        var missing = new ArrayList<String>();
        look(body, "", missing);
        if (!missing.isEmpty())
            throw new RuleViolation(
                    missing.stream().map(path -> new Refusal(new Missing(path), path)).toList());
        return body;
    }

    /** What a record consists of, taken apart once: the machine makes it anew for everybody who asks. */
    private record Part(String name, AnnotatedType type, Method accessor) {
        static final ClassValue<List<Part>> OF =
                new ClassValue<>() {
                    @Override
                    protected List<Part> computeValue(Class<?> record) {
                        return Arrays.stream(record.getRecordComponents()).map(Part::of).toList();
                    }
                };

        private static Part of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.getName(), component.getAnnotatedType(), accessor);
        }

        @Nullable Object in(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void look(Object record, String path, List<String> missing) {
        for (var part : Part.OF.get(record.getClass()))
            look(
                    part.in(record),
                    part.type(),
                    path.isEmpty() ? part.name() : path + "." + part.name(),
                    missing);
    }

    private static void look(
            @Nullable Object value, AnnotatedType type, String path, List<String> missing) {
        if (value == null) {
            if (!type.isAnnotationPresent(Nullable.class)) missing.add(path);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++)
                look(list.get(i), elementOf(type), path + "[" + i + "]", missing);
        } else if (value.getClass().isRecord()) look(value, path, missing);
    }

    private static AnnotatedType elementOf(AnnotatedType list) {
        return list instanceof AnnotatedParameterizedType known
                ? known.getAnnotatedActualTypeArguments()[0]
                : list;
    }
}
