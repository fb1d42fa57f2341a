package org.hamkke.notification;

import java.util.Map;
import org.hamkke.ledger.Telling;

/** The page on which a reader sees what an entry tells of. */
final class Whereabouts {
    private Whereabouts() {}

    static String of(Telling telling) {
        var kind = telling.entry().kind();
        var alliance = "/alliances/" + telling.entry().circleId();
        return switch (kind.substring(0, Math.max(0, kind.indexOf('.')))) {
            case "assent" -> ofAssent(telling.content(), alliance);
            case "alliance" -> alliance + ofAlliance(kind);
            case "trust" -> alliance + "/promises";
            case "culture" -> ofCulture(kind, alliance);
            case "agreement", "performance", "responsibility", "sharing" ->
                    alliance + "/" + kind.substring(0, kind.indexOf('.'));
            case "fit" -> ofFit(telling);
            default -> alliance + "/ledger";
        };
    }

    private static String ofAssent(Map<String, Object> content, String alliance) {
        if ("agreement.version".equals(content.get("subjectKind")))
            return alliance + "/agreement/versions/" + content.get("version");
        return "/assents/" + content.get("proposal");
    }

    private static String ofCulture(String kind, String alliance) {
        return kind.startsWith("culture.check") ? "/readiness" : alliance + "/culture";
    }

    private static String ofAlliance(String kind) {
        if (kind.startsWith("alliance.party")) return "/parties";
        if (kind.startsWith("alliance.goal")) return "/goals";
        if (kind.startsWith("alliance.canvas")) return "/canvas";
        if (kind.startsWith("alliance.workshop")) return "/workshop";
        if (kind.startsWith("alliance.synergy")) return "/synergies";
        return kind.startsWith("alliance.statement") ? "/win-win" : "";
    }

    private static String ofFit(Telling telling) {
        var content = telling.content();
        if (telling.entry().kind().equals("fit.selection-decided"))
            return "/selections/%s/records/%s"
                    .formatted(content.get("selectionId"), content.get("number"));
        return telling.entry().subject().map(id -> "/partners/" + id).orElse("/selections");
    }
}
