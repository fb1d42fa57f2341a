package org.hamkke.shell.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.hamkke.shell.RequestRule;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change names the version it was based on. Left out, a number would read as 0, which is a version like any other; where it
 * may be left out since nothing need stand there yet, it is missed as soon as something does.
 */
@RestControllerAdvice
class GivenVersion extends RequestBodyAdviceAdapter {
    private static final String VERSION = "version";

    /** In bytes; what is changed in versions is written by hand. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private static final String MISSING = GivenVersion.class.getName();

    /** A body that was looked through and is still to be read. */
    private record Again(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return version(parameter).isPresent();
    }

    private static Optional<RecordComponent> version(MethodParameter parameter) {
        if (!parameter.getParameterType().isRecord()) return Optional.empty();
        return Arrays.stream(parameter.getParameterType().getRecordComponents())
                .filter(component -> component.getName().equals(VERSION))
                .findFirst();
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var body = new Again(message.getHeaders(), message.getBody().readNBytes(LONGEST + 1));
        if (body.bytes().length > LONGEST) throw RequestRule.BODY_IS_NOT_TOO_LARGE.brokenAt("");
        if (!isNamed(body.bytes())) miss(parameter);
        return body;
    }

    private static void miss(MethodParameter parameter) {
        if (!adds(parameter) && version(parameter).filter(GivenVersion::isNeeded).isPresent())
            throw RequestRule.VERSION_IS_GIVEN.brokenAt(VERSION);
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(MISSING, true, RequestAttributes.SCOPE_REQUEST);
    }

    /** What is sent to a collection itself is new, and so is based on nothing. */
    private static boolean adds(MethodParameter parameter) {
        var post = parameter.getMethodAnnotation(PostMapping.class);
        return post != null && post.path().length + post.value().length == 0;
    }

    private static boolean isNeeded(RecordComponent version) {
        return !version.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether nothing could be stale, since no version was named at all. */
    static boolean isMissing() {
        return RequestContextHolder.currentRequestAttributes()
                        .getAttribute(MISSING, RequestAttributes.SCOPE_REQUEST)
                != null;
    }

    /** What is no object at all is refused by whoever reads it. */
    private static boolean isNamed(byte[] body) {
        try (var parser = JsonMapper.shared().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return true;
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var value = parser.nextToken();
                if (name.equals(VERSION)) return value != JsonToken.VALUE_NULL;
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException _) {
            return true;
        }
    }
}
