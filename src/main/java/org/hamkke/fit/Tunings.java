package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.fit.setting.SettingRule;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the methods of a selection are set. They may be set while the criteria are locked, as weights may: what a score means
 * stays as it is. Nothing is overwritten; every setting leaves a line, and a record freezes the one it rested on.
 */
@Component
public class Tunings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_LINES = 20;
    private static final String LINES =
            """
            select t.version, t.settings, t.set_at, p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as by_name
              from fit.tunings t join identity.people p on p.id = t.set_by
             where t.circle_id = ? and t.selection_id = ? order by t.version desc limit ?
            """;

    private final JdbcClient jdbc;
    private final Selections selections;
    private final Ledger ledger;

    Tunings(JdbcClient jdbc, Selections selections, Ledger ledger) {
        this.jdbc = jdbc;
        this.selections = selections;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    public Tuned of(Actor actor, SelectionId id) {
        return of(actor, selections.get(actor, id));
    }

    Tuned of(Actor actor, Selection selection) {
        return lines(actor, selection.id(), 1).stream()
                .findFirst()
                .map(line -> new Tuned(line.settings().among(criteria(selection)), line.version()))
                .orElse(Tuned.USUAL);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<TuningLine> history(Actor actor, SelectionId id) {
        selections.get(actor, id);
        return lines(actor, id, MOST_LINES);
    }

    /** @throws StaleVersion when someone set them after this version */
    @Transactional
    public void set(Actor actor, SelectionId id, int version, MethodSettings settings) {
        KernelRule.requireWriter(actor);
        var selection = selections.get(actor, id);
        SettingRule.CRITERION_IS_KNOWN.require(
                settings.among(criteria(selection)).equals(settings));
        var now = of(actor, selection);
        StaleVersion.unless(now.version() == version);
        if (now.settings().equals(settings)) return;
        int added =
                jdbc.sql(
                                """
                                insert into fit.tunings (circle_id, selection_id, version, settings, set_by)
                                values (?, ?, ?, ?::jsonb, ?) on conflict do nothing
                                """)
                        .params(actor.ours().id(), id.value(), version + 1)
                        .params(JSON.writeValueAsString(settings), actor.person().value())
                        .update();
        StaleVersion.unless(added == 1);
        ledger.enter(
                actor,
                actor.ours(),
                Fact.of("fit.methods-set", id.value(), content(selection, version + 1, settings)));
    }

    private static Map<String, Object> content(
            Selection selection, int version, MethodSettings settings) {
        var set = JSON.convertValue(settings, new TypeReference<Map<String, Object>>() {});
        return Map.of("selection", selection.name(), "version", version, "settings", set);
    }

    /** The settings of the whole; those of single criteria stay. */
    @Transactional
    public void setWhole(Actor actor, SelectionId id, int version, MethodSettings whole) {
        set(actor, id, version, of(actor, id).settings().as(whole));
    }

    /** The setting of one criterion; the others stay. */
    @Transactional
    public void set(
            Actor actor,
            SelectionId id,
            int version,
            CriterionId criterion,
            CriterionSetting setting) {
        if (!criteria(selections.get(actor, id)).contains(criterion.value())) throw new NotFound();
        set(actor, id, version, of(actor, id).settings().with(criterion.value(), setting));
    }

    private static List<UUID> criteria(Selection selection) {
        return selection.criteria().stream().map(c -> c.id().value()).toList();
    }

    private List<TuningLine> lines(Actor actor, SelectionId id, int most) {
        return jdbc.sql(LINES)
                .params(actor.ours().id(), id.value(), most)
                .query(Tunings::line)
                .list();
    }

    private static TuningLine line(ResultSet row, int number) throws SQLException {
        return new TuningLine(
                row.getString("by_name"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                JSON.readValue(row.getString("settings"), MethodSettings.class));
    }
}
