package org.hamkke.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request to the open API, in a program's name, and what can be said otherwise in it. */
record Call(Walker walker, Reader reader, Ask ask) {
    private static final JsonMapper JSON = JsonMapper.shared();

    Route route() {
        return ask.route();
    }

    boolean reads() {
        return route().reads();
    }

    boolean isPaged() {
        return Fillings.parameters(route())
                .anyMatch(parameter -> parameter.getParameterType() == Paging.class);
    }

    boolean hasBody() {
        return !fields().isEmpty();
    }

    Set<String> fields() {
        return JSON.readTree(Objects.requireNonNullElse(ask.json(), "null"))
                        instanceof ObjectNode body
                ? Set.copyOf(body.propertyNames())
                : Set.of();
    }

    boolean namesItsVersion() {
        return version().isPresent() && !addsToACollection();
    }

    private boolean addsToACollection() {
        var post = route().handler().getMethodAnnotation(PostMapping.class);
        return post != null && post.value().length == 0;
    }

    /** Unless nothing need stand there yet. */
    boolean needsItsVersion() {
        return version()
                .filter(one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .isPresent();
    }

    private Optional<RecordComponent> version() {
        return Fillings.parameters(route())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .filter(parameter -> parameter.getParameterType().isRecord())
                .flatMap(parameter ->
                        Arrays.stream(parameter.getParameterType().getRecordComponents()))
                .filter(component -> component.getName().equals("version"))
                .findFirst();
    }

    Call with(String parameter, String value) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(ask.parameters());
        parameters.put(parameter, List.of(value));
        return asking(new Ask(route(), ask.path(), ask.ground(), parameters, ask.json()));
    }

    Call withField(String field, String json) {
        return saying(body().set(field, JSON.readTree(json)));
    }

    Call without(String field) {
        return saying(body().without(field));
    }

    private ObjectNode body() {
        return (ObjectNode) JSON.readTree(ask.json());
    }

    private Call saying(JsonNode body) {
        return asking(
                new Ask(route(), ask.path(), ask.ground(), ask.parameters(), body.toString()));
    }

    private Call asking(Ask other) {
        return new Call(walker, reader, other);
    }

    Call by(Reader other) {
        return new Call(walker, other, ask);
    }

    Stream<Call> andOdd() {
        return Stream.concat(Stream.of(ask), Odd.of(ask)).map(this::asking);
    }

    Answer answer() {
        return walker.ask(reader, ask);
    }

    boolean answersAnObject() {
        var answer = answer();
        return answer.status() == 200 && answer.shape().equals("json");
    }

    JsonNode json() {
        var answer = answer();
        assertThat(answer.status()).as(toString()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    void assertRefused(int status, String rule, String field) {
        var answer = answer();
        assertThat(answer.status()).as(this + answer.body()).isEqualTo(status);
        var error = JSON.readTree(answer.body()).at("/errors/0");
        assertThat(error.path("rule").asString()).as(toString()).isEqualTo(rule);
        assertThat(error.path("field").asString()).as(toString()).startsWith(field);
        assertThat(error.path("detail").asString()).as(toString()).isNotBlank();
    }

    @Override
    public String toString() {
        return ask.brief();
    }
}
