package load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Ids;

/** 200 alliances of two companies with two years behind them: goals, KPIs read every month, promises, and their chains. */
final class AllianceMaker {
    private static final int ALLIANCES = 200;
    private static final int ENTRIES = 24;

    private final Connection connection;
    private final Names names = new Names(2);
    private final UUID ours;
    private final UUID person;
    private final UUID theirs;
    private final UUID counterpart;

    AllianceMaker(Connection connection, UUID ours, UUID person) throws SQLException {
        this.connection = connection;
        this.ours = ours;
        this.person = person;
        owner();
        var other = Maker.row(connection, """
                select organisation_id, id from identity.people where organisation_id <> ? and 'MANAGER' = any (roles) order by id limit 1
                """, ours);
        theirs = other.get(0);
        counterpart = other.get(1);
    }

    void make() throws SQLException {
        var ids = new ArrayList<UUID>();
        var titles = new ArrayList<String>();
        for (int i = 0; i < ALLIANCES; i++) {
            ids.add(Ids.next());
            titles.add(names.industry() + " 동맹 " + (i + 1));
        }
        write("""
                insert into identity.admissions (circle_id, kind, organisation_id)
                select id, 'SHARED', side from unnest(?::uuid[]) id, unnest(array[?, ?]) side
                """, ids, ours, theirs);
        Cluster.actAs(connection, person);
        alliances(ids, titles);
        kpis(ids);
        Cluster.actAs(connection, counterpart);
        readings(ids);
        Cluster.actAs(connection, person);
        promises(ids);
        for (int i = 0; i < ALLIANCES; i++) chain(ids.get(i), titles.get(i));
        owner();
    }

    private void owner() throws SQLException {
        write("reset role");
    }

    private void write(String sql, Object... parameters) throws SQLException {
        Maker.execute(connection, sql, List.of(parameters));
    }

    private void alliances(List<UUID> ids, List<String> titles) throws SQLException {
        write("""
                insert into alliance.alliances (circle_id, name, purpose, stage, founded_by, founded_at)
                select id, title, '원가를 함께 줄여요.', 'GOVERN', ?, now() - interval '2 years' from unnest(?::uuid[], ?) a (id, title)
                """, ours, ids, titles);
        write("""
                insert into alliance.parties (id, circle_id, name, organisation_id, seated_at)
                select uuidv7(), a.id, o.name, o.id, now() - interval '2 years'
                  from unnest(?::uuid[]) a (id), identity.organisations o where o.id in (?, ?)
                """, ids, ours, theirs);
        write("""
                insert into alliance.passages (circle_id, stage, left_at, proposal_id)
                select id, stage, now() - interval '20 months', uuidv7()
                  from unnest(?::uuid[]) id, unnest(array['SCAN', 'ALIGN', 'DESIGN']) stage
                """, ids);
        write("""
                insert into alliance.goals (id, edition, circle_id, kind, horizon, title, measure, unit, baseline, target, due, reason,
                                            state, drafted_for, drafted_by, effective_at)
                select uuidv7(), 1, id, kind, 'YEAR', '함께 이룰 목표', '월말 집계', '%', 0, 30, current_date + 200, '',
                       'IN_EFFECT', ?, ?, now() - interval '20 months'
                  from unnest(?::uuid[]) id, unnest(array['COMMERCIAL', 'SOCIAL', 'ENVIRONMENTAL']) kind
                """, ours, person, ids);
    }

    private void kpis(List<UUID> ids) throws SQLException {
        write("insert into performance.kpis (id, circle_id) select uuidv7(), id from unnest(?::uuid[]) id, generate_series(1, 3)", ids);
        write("""
                insert into performance.definitions (kpi_id, version, circle_id, name, definition, unit, direction, baseline, target,
                       starts_on, due_on, rhythm, weight, written_by, written_for, written_at, in_effect_at)
                select k.id, 1, k.circle_id, '설치 원가', '월 평균', '%', 'UP', 0, 30, current_date - 700, current_date + 200,
                       'MONTHLY', 30, ?, ?, now() - interval '23 months', now() - interval '23 months'
                  from performance.kpis k where k.circle_id = any (?::uuid[])
                """, person, ours, ids);
    }

    /** The partner enters every month; each reading has been confirmed. */
    private void readings(List<UUID> ids) throws SQLException {
        write("""
                insert into performance.readings (id, circle_id, kpi_id, definition_version, period, version, value, evidence, entered_by, entered_for,
                       entered_at, state, settled_at)
                select uuidv7(), k.circle_id, k.id, 1, date_trunc('month', now() - m * interval '1 month')::date, 1, 24 - m, '월말 집계', ?, ?,
                       now() - m * interval '1 month', 'COUNTED', now() - m * interval '1 month'
                  from performance.kpis k, generate_series(1, 22) m where k.circle_id = any (?::uuid[])
                """, counterpart, theirs, ids);
        write("""
                insert into performance.confirmations (reading_id, circle_id, organisation_id, answered_by, answered_at, value_hash)
                select id, circle_id, ?, ?, settled_at, 'shown' from performance.readings where circle_id = any (?::uuid[])
                """, ours, person, ids);
    }

    /** Each side has kept one every other month, and one is open. */
    private void promises(List<UUID> ids) throws SQLException {
        write("""
                insert into trust.promises (id, circle_id, owner_id, title, due_on, origin, made_by, made_for, made_at, step, kept_on,
                       claimed_at, answered_by, answered_for, settled_on)
                select uuidv7(), a.id, case n % 2 when 0 then ?::uuid else ? end, '자료 전달', current_date - n * 25, 'FREE', ?, ?,
                       now() - n * interval '30 days', 'CONFIRMED', current_date - n * 25 - 1, now() - n * interval '25 days', ?,
                       case n % 2 when 0 then ?::uuid else ? end, current_date - n * 25
                  from unnest(?::uuid[]) a (id), generate_series(1, 24) n
                """, ours, theirs, person, ours, person, theirs, ours, ids);
        write("""
                insert into trust.promises (id, circle_id, owner_id, title, due_on, origin, made_by, made_for, made_at, broken_from)
                select uuidv7(), id, ?, '다음 달 계획 공유', current_date + 10, 'FREE', ?, ?, now(), current_date + 41 from unnest(?::uuid[]) id
                """, ours, person, ours, ids);
    }

    private void chain(UUID circle, String title) throws SQLException {
        var previous = "0".repeat(64);
        try (var entry = connection.prepareStatement("insert into ledger.entries (circle_id, seq, body, hash, kind, subject, at) values (?, ?, ?, ?, 'alliance.founded', ?, ?::timestamptz)")) {
            for (long seq = 1; seq <= ENTRIES; seq++) {
                var at = Instant.now().minus(30 * (ENTRIES - seq + 1), ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
                var body = CanonicalJson.of(Map.of("actor", Map.of("name", "김민수 과장", "organisation", ours, "organisationName", "한빛로보틱스", "person", person),
                        "at", at, "chain", circle, "content", Map.of("name", title), "kind", "alliance.founded", "previous", previous, "seq", seq, "subject", circle));
                previous = ContentHash.ofText(body).value();
                var values = new Object[] {circle, seq, body, previous, circle, at.toString()};
                for (int i = 0; i < values.length; i++) entry.setObject(i + 1, values[i]);
                entry.execute();
            }
        }
    }
}
