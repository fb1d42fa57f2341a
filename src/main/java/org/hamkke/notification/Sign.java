package org.hamkke.notification;

/** The icon that a kind of entry is known by. */
final class Sign {
    private Sign() {}

    static String of(String kind) {
        return switch (kind) {
            case "assent.declined", "trust.disputed", "performance.reading-disputed" -> "alert";
            case "assent.in-effect", "agreement.signed", "trust.confirmed" -> "done";
            case "agreement.commented", "agreement.comment-removed", "agreement.comment-restored" ->
                    "comment";
            default -> ofModule(kind.substring(0, Math.max(0, kind.indexOf('.'))));
        };
    }

    private static String ofModule(String module) {
        return switch (module) {
            case "assent" -> "key";
            case "agreement" -> "file";
            case "performance", "fit" -> "gauge";
            case "trust" -> "promise";
            case "responsibility", "culture" -> "person";
            default -> "alliance";
        };
    }
}
