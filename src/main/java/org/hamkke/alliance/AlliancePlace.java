package org.hamkke.alliance;

/**
 * A page that a module adds to every alliance: declare one as a bean and the alliance shows it as a tab.
 *
 * @param key of the tab's text
 * @param suffix of the page's path: {@code /raci} stands for {@code /alliances/{id}/raci}
 * @param order from the left; the alliance itself has 0, its goals 100, its parties 800, the ledger 900
 */
public record AlliancePlace(String key, String suffix, int order) {}
