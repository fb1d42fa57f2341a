package org.hamkke.responsibility;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.assent.Keys;
import org.hamkke.assent.SubjectPage;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.stereotype.Component;

/** What a key holder reads before turning the key for a grid: every task and who is what to it. */
@Component
class MatrixSubject implements SubjectPage {
    @Override
    public boolean speaksFor(String kind) {
        return kind.equals(Draft.KIND);
    }

    /** The alliance is called as it was then. */
    @Override
    public String name(String kind, int version, String label) {
        return Words.anew(label, "responsibility.version.of", version).orElse(label);
    }

    @Override
    public String path(Keys keys) {
        return "/alliances/" + keys.circleId() + "/responsibility";
    }

    @Override
    public List<Fact> facts(Map<String, Object> content) {
        var matrix = MatrixContent.matrix(CanonicalJson.of(content));
        var facts =
                new ArrayList<>(
                        matrix.tasks().stream()
                                .map(task -> new Fact(task.name(), letters(matrix, task)))
                                .toList());
        matrix.holders().stream()
                .filter(holder -> !holder.description().isBlank())
                .map(holder -> new Fact(holder.name(), holder.description()))
                .forEach(facts::add);
        return facts;
    }

    private static String letters(Matrix matrix, Task task) {
        return String.join(
                " · ",
                Stream.of(Letter.values())
                        .flatMap(letter -> letter(matrix, task, letter))
                        .toList());
    }

    private static Stream<String> letter(Matrix matrix, Task task, Letter letter) {
        var names =
                task.those(matrix.holders(), letter::equals).stream()
                        .flatMap(id -> matrix.holder(id).stream())
                        .map(Holder::name)
                        .toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        letter.code()
                                + " "
                                + t(letter.messageKey())
                                + ": "
                                + String.join(", ", names));
    }
}
