package org.hamkke.responsibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.kernel.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A grid as the text the keys turn for, and back. */
final class MatrixContent {
    private MatrixContent() {}

    static String text(Matrix matrix) {
        return CanonicalJson.of(of(matrix));
    }

    static Map<String, Object> of(Matrix matrix) {
        return Map.of(
                "holders", matrix.holders().stream().map(MatrixContent::holder).toList(),
                "tasks", matrix.tasks().stream().map(MatrixContent::task).toList());
    }

    private static Map<String, Object> holder(Holder holder) {
        var content = new HashMap<String, Object>();
        content.put("id", holder.id().value());
        content.put("name", holder.name());
        content.put("description", holder.description());
        if (holder.party() != null) content.put("party", holder.party());
        if (holder.renewsOn() != null) content.put("renewsOn", holder.renewsOn());
        return content;
    }

    private static Map<String, Object> task(Task task) {
        var letters =
                task.cells().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        cell -> cell.getKey().toString(),
                                        cell -> cell.getValue().code()));
        return Map.of(
                "id",
                task.id().value(),
                "name",
                task.name(),
                "note",
                task.note(),
                "letters",
                letters);
    }

    static Matrix matrix(String text) {
        var json = JsonMapper.shared().readTree(text);
        return new Matrix(
                json.path("holders").valueStream().map(MatrixContent::readHolder).toList(),
                json.path("tasks").valueStream().map(MatrixContent::readTask).toList());
    }

    private static Holder readHolder(JsonNode json) {
        return new Holder(
                HolderId.of(json.path("id").asString()),
                json.path("name").asString(),
                json.has("party") ? UUID.fromString(json.path("party").asString()) : null,
                json.path("description").asString(),
                json.has("renewsOn") ? LocalDate.parse(json.path("renewsOn").asString()) : null,
                0);
    }

    private static Task readTask(JsonNode json) {
        var cells =
                json.path("letters").properties().stream()
                        .collect(
                                Collectors.toMap(
                                        cell -> HolderId.of(cell.getKey()),
                                        cell ->
                                                Letter.of(cell.getValue().asString())
                                                        .orElseThrow()));
        return new Task(
                TaskId.of(json.path("id").asString()),
                json.path("name").asString(),
                json.path("note").asString(),
                0,
                cells);
    }
}
