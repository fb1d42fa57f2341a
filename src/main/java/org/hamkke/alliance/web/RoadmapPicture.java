package org.hamkke.alliance.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.alliance.web.RoadmapPage.Item;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;

/**
 * The roadmap as places on a sheet: time to the right, a lane for each kind, every thing on a row of its own so that no
 * two texts meet.
 *
 * @param ticks half-years
 * @param height of the whole
 */
public record RoadmapPicture(List<Lane> lanes, List<Tick> ticks, Scale scale, int height) {
    public static final int WIDTH = 960;
    public static final int LEFT = 96;
    public static final int RIGHT = 950;
    public static final int TOP = 40;
    private static final int ROW = 42;
    private static final int GAP = 14;
    private static final int MOST_LETTERS = 44;

    /** Days between two edges, as far as the picture reaches. */
    public record Scale(LocalDate from, LocalDate to, LocalDate today) {
        public int x(LocalDate day) {
            long whole = ChronoUnit.DAYS.between(from, to);
            long part = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, whole);
            return (int) (LEFT + (RIGHT - LEFT) * part / whole);
        }

        public int now() {
            return x(today);
        }

        public int year() {
            return x(today.plusMonths(12));
        }

        public int threeYears() {
            return x(today.plusMonths(36));
        }
    }

    public record Tick(int x, String text) {}

    public record Lane(String name, int top, int bottom, List<Place> places) {}

    /** @param text cut to what the sheet holds; the whole of it stands in the list below */
    public record Place(Item item, int from, int to, int y, String text, String anchor) {
        /** Right of the middle the words end at their thing instead of beginning there. */
        public int textX() {
            return anchor.equals("end") ? Math.min(to + 6, RIGHT) : from + 8;
        }
    }

    static RoadmapPicture of(List<Item> items, LocalDate today) {
        var scale = scale(items, today);
        var lanes = new ArrayList<Lane>();
        int y = TOP;
        for (var lane : RoadmapPages.lanes()) {
            var here = items.stream().filter(one -> one.lane().equals(lane)).toList();
            lanes.add(lane(lane, here, y, scale));
            y = lanes.getLast().bottom() + GAP;
        }
        return new RoadmapPicture(List.copyOf(lanes), ticks(scale), scale, y);
    }

    private static Scale scale(List<Item> items, LocalDate today) {
        var first = Stream.concat(items.stream().map(Item::from), Stream.of(today));
        var last = Stream.concat(items.stream().map(Item::day), Stream.of(today.plusMonths(36)));
        var from = first.min(Comparator.naturalOrder()).orElse(today);
        var earliest = today.minusMonths(12);
        return new Scale(
                (from.isBefore(earliest) ? earliest : from).withDayOfMonth(1),
                last.max(Comparator.naturalOrder()).orElse(today).plusMonths(1),
                today);
    }

    private static List<Tick> ticks(Scale scale) {
        var ticks = new ArrayList<Tick>();
        for (var day = scale.from(); day.isBefore(scale.to()); day = day.plusMonths(1))
            if (day.getMonthValue() % 6 == 1 && scale.x(day) < RIGHT - 40)
                ticks.add(new Tick(scale.x(day), Formats.month(day)));
        return List.copyOf(ticks);
    }

    private static Lane lane(String lane, List<Item> items, int top, Scale scale) {
        var places = new ArrayList<Place>();
        for (var item : items) places.add(place(item, top + places.size() * ROW, scale));
        return new Lane(
                Words.t("alliance.roadmap.lane." + lane),
                top,
                top + Math.max(1, places.size()) * ROW,
                List.copyOf(places));
    }

    private static Place place(Item item, int top, Scale scale) {
        int from = scale.x(item.from());
        int to = scale.x(item.day());
        var anchor = from > (LEFT + RIGHT) / 2 ? "end" : "start";
        return new Place(item, from, to, top + ROW - 12, cut(item.text()), anchor);
    }

    private static String cut(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS - 1) + "…" : text;
    }
}
