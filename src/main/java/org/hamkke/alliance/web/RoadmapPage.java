package org.hamkke.alliance.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;

/**
 * The way of an alliance: goals by their lanes, stages and the agreement's days.
 *
 * @param items in the order of their days
 * @param next the stage that comes after the present one, empty on the last
 */
public record RoadmapPage(
        AllianceHead head, LocalDate today, List<Item> items, String present, String next) {
    /**
     * @param lane commercial, social, environmental, or way for stages and the agreement
     * @param from where a goal sets out
     * @param state in words
     * @param certain whether all keys have turned for it, or it has happened
     */
    public record Item(
            String lane,
            LocalDate from,
            LocalDate day,
            String text,
            String note,
            String state,
            boolean certain,
            String href) {
        public String laneName() {
            return Words.t("alliance.roadmap.lane." + lane);
        }

        public String date() {
            return Formats.date(day);
        }

        public boolean isGoal() {
            return !lane.equals("way");
        }
    }

    public RoadmapPage {
        items = items.stream().sorted(Comparator.comparing(Item::day)).toList();
    }

    public RoadmapPicture picture() {
        return RoadmapPicture.of(items, today);
    }
}
