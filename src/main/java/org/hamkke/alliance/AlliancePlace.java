package org.hamkke.alliance;

/**
 * A page that a module adds to every alliance: declare one as a bean and the alliance shows it among its tabs.
 *
 * @param part under which it stands
 * @param key of the tab's text
 * @param suffix of the page's path: {@code /raci} stands for {@code /alliances/{id}/raci}
 * @param order within the part, from the left
 */
public record AlliancePlace(AlliancePart part, String key, String suffix, int order) {}
