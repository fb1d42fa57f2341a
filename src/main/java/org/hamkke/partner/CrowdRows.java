package org.hamkke.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Partners and people as JSON rows, which {@code jsonb_populate_recordset} turns into rows of their tables. */
public final class CrowdRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CrowdRows() {}

    static String partners(Actor actor, List<Standing> standings) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var standing : standings) {
            var row = row(standing.partner());
            row.put("circle_id", actor.ours().id());
            row.put("changed_by", actor.person().value());
            row.put("search_lines", standing.lines());
            rows.add(row);
        }
        return JSON.writeValueAsString(rows);
    }

    static String contacts(Actor actor, List<Contact> contacts) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var contact : contacts) {
            var row = row(contact);
            row.put("circle_id", actor.ours().id());
            row.put("changed_by", actor.person().value());
            rows.add(row);
        }
        return JSON.writeValueAsString(rows);
    }

    /** As it stands, to be kept until it may be needed again. */
    public static String of(Partner partner) {
        var row = row(partner);
        row.put("changed_at", partner.changedAt().toString());
        row.put("changed_by", partner.changedBy().value());
        return JSON.writeValueAsString(row);
    }

    /** As they stand, to be kept until they may be needed again. */
    public static String of(Contact contact) {
        return JSON.writeValueAsString(row(contact));
    }

    /** Kept as JSON before. */
    public static Contact contact(String kept) {
        var row = JSON.readTree(kept);
        var values = Contacts.COLUMNS.stream().map(column -> row.get(column).asString()).toList();
        return new Contact(
                new ContactId(UUID.fromString(row.get("id").asString())),
                new PartnerId(UUID.fromString(row.get("partner_id").asString())),
                row.get("version").asInt(),
                Contacts.entry(values));
    }

    private static Map<String, @Nullable Object> row(Partner partner) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", partner.id().value());
        row.put("version", partner.version());
        var values = PartnerRows.values(partner.entry());
        for (int i = 0; i < values.size(); i++) row.put(PartnerRows.COLUMNS.get(i), values.get(i));
        return row;
    }

    private static Map<String, @Nullable Object> row(Contact contact) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", contact.id().value());
        row.put("partner_id", contact.partner().value());
        row.put("version", contact.version());
        var values = Contacts.values(contact.entry());
        for (int i = 0; i < values.size(); i++) row.put(Contacts.COLUMNS.get(i), values.get(i));
        return row;
    }
}
