package org.hamkke.responsibility;

import static org.hamkke.responsibility.Lines.Kind.TASKS;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the draft. */
@Component
public class Tasks {
    static final int MOST = 200;
    private static final int NAME = 120;
    private static final int NOTE = 1000;

    private final JdbcClient jdbc;
    private final Draft draft;
    private final Lines lines;

    Tasks(JdbcClient jdbc, Draft draft, Lines lines) {
        this.jdbc = jdbc;
        this.draft = draft;
        this.lines = lines;
    }

    @Transactional
    public TaskId add(Actor actor, AllianceId id, String name, String note) {
        draft.open(actor, id);
        checked(name, note)
                .that(lines.count(TASKS, id) < MOST, ResponsibilityRule.TASKS_ARE_FEW, MOST)
                .done();
        var task = TaskId.next();
        jdbc.sql(
                        "insert into responsibility.tasks (id, circle_id, name, note, place) values (?, ?, ?, ?, ?)")
                .params(
                        task.value(),
                        id.value(),
                        name.strip(),
                        note.strip(),
                        lines.nextPlace(TASKS, id))
                .update();
        draft.enter(actor, id, "task-added", task.value(), Map.of("name", name.strip()));
        return task;
    }

    @Transactional
    public void change(
            Actor actor, AllianceId id, TaskId task, int version, String name, String note) {
        draft.open(actor, id);
        lines.requireThere(TASKS, id, task.value());
        checked(name, note).done();
        int changed =
                jdbc.sql(
                                "update responsibility.tasks set name = ?, note = ?, version = version + 1 where circle_id = ? and id = ? and version = ?")
                        .params(name.strip(), note.strip(), id.value(), task.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        draft.enter(
                actor,
                id,
                "task-changed",
                task.value(),
                Map.of("name", name.strip(), "note", note.strip()));
    }

    /** Sets the named cells of a row and leaves the others; an empty letter clears. */
    @Transactional
    public void assign(
            Actor actor,
            AllianceId id,
            TaskId task,
            int version,
            Map<HolderId, Optional<Letter>> letters) {
        draft.open(actor, id);
        lines.requireThere(TASKS, id, task.value());
        int changed =
                jdbc.sql(
                                "update responsibility.tasks set version = version + 1 where circle_id = ? and id = ? and version = ?")
                        .params(id.value(), task.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        letters.forEach((holder, letter) -> set(id, task, holder, letter));
        var entered = new TreeMap<String, Object>();
        letters.forEach((holder, letter) ->
                entered.put(holder.toString(), letter.map(Letter::code).orElse("")));
        draft.enter(actor, id, "assigned", task.value(), Map.of("letters", entered));
    }

    private void set(AllianceId id, TaskId task, HolderId holder, Optional<Letter> letter) {
        jdbc.sql(
                        "delete from responsibility.cells where circle_id = ? and task_id = ? and holder_id = ?")
                .params(id.value(), task.value(), holder.value())
                .update();
        if (letter.isEmpty()) return;
        int set =
                jdbc.sql(
                                """
                                insert into responsibility.cells (circle_id, task_id, holder_id, letter)
                                select circle_id, ?, id, ? from responsibility.holders where circle_id = ? and id = ? and removed_at is null
                                """)
                        .params(task.value(), letter.get().name(), id.value(), holder.value())
                        .update();
        if (set != 1) throw new NotFound();
    }

    @Transactional
    public void move(Actor actor, AllianceId id, TaskId task, boolean down) {
        draft.open(actor, id);
        lines.requireThere(TASKS, id, task.value());
        lines.move(TASKS, id, task.value(), down);
        draft.enter(actor, id, "task-moved", task.value(), Map.of("down", down));
    }

    @Transactional
    public void remove(Actor actor, AllianceId id, TaskId task) {
        draft.open(actor, id);
        lines.remove(actor, TASKS, id, task.value());
    }

    @Transactional
    public void restore(Actor actor, AllianceId id, TaskId task) {
        draft.open(actor, id);
        lines.restore(actor, TASKS, id, task.value());
    }

    private static Checks checked(String name, String note) {
        return new Checks()
                .that(
                        !name.isBlank() && name.strip().length() <= NAME,
                        ResponsibilityRule.TASK_HAS_A_NAME,
                        NAME)
                .that(note.length() <= NOTE, ResponsibilityRule.NOTE_IS_SHORT_ENOUGH, NOTE);
    }
}
