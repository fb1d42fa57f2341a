package org.hamkke.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.hamkke.performance.PerformanceFigure;
import org.hamkke.trust.TrustFigure;

/** The trust–performance map as places on a sheet: performance to the right, trust upwards, larger bubbles beneath smaller ones. */
public record MapPicture(Sketch sketch, Axis performance, Axis trust, List<Bubble> bubbles) {
    private static final double MOST_PERFORMANCE = 125;
    private static final double MOST_TRUST = 100;

    public static MapPicture of(List<Standing> standings, Sketch sketch) {
        var shown =
                standings.stream()
                        .filter(Standing::measured)
                        .sorted(Comparator.comparingInt(Standing::evidence).reversed())
                        .toList();
        var performance =
                Axis.holding(
                        shown.stream().flatMapToDouble(MapPicture::performances),
                        MOST_PERFORMANCE,
                        sketch.left,
                        sketch.right);
        var trust =
                Axis.holding(
                        shown.stream().flatMapToDouble(MapPicture::trusts),
                        MOST_TRUST,
                        sketch.bottom,
                        sketch.top);
        var empty = new MapPicture(sketch, performance, trust, List.of());
        return new MapPicture(sketch, performance, trust, empty.drawn(shown));
    }

    private static DoubleStream performances(Standing standing) {
        var figure = standing.performance().orElseThrow();
        var before =
                standing.performanceBefore()
                        .map(PerformanceFigure::rounded)
                        .orElse(figure.rounded());
        return DoubleStream.of(figure.lowRounded(), figure.rounded(), figure.highRounded(), before);
    }

    private static DoubleStream trusts(Standing standing) {
        var figure = standing.trust().orElseThrow();
        return DoubleStream.of(
                figure.low(),
                figure.high(),
                standing.trustBefore().map(TrustFigure::value).orElse(figure.value()));
    }

    private List<Bubble> drawn(List<Standing> standings) {
        var taken = new ArrayList<>(words());
        standings.forEach(standing -> taken.add(box(standing)));
        var bubbles = new ArrayList<Bubble>();
        var alike = alike(standings);
        for (var standing : standings) {
            var name =
                    alike.contains(standing.title())
                            ? standing.alliance().name()
                            : standing.title();
            var bubble = bubble(bubbles.size() + 1, standing, name, taken);
            taken.add(
                    new Label(
                                    bubble.labelX(),
                                    bubble.labelY(),
                                    bubble.anchor(),
                                    Label.widthOf(name))
                            .box());
            bubbles.add(bubble);
        }
        return List.copyOf(bubbles);
    }

    /** Titles that more than one goes by: two alliances with one partner. */
    private static Set<String> alike(List<Standing> standings) {
        var seen = new HashSet<String>();
        return standings.stream()
                .map(Standing::title)
                .filter(title -> !seen.add(title))
                .collect(Collectors.toSet());
    }

    /** The corners where the quadrants are named. */
    private List<Label.Box> words() {
        if (sketch == Sketch.MINI) return List.of();
        var wide = Label.widthOf("이어갈지 정하기") + 14;
        return List.of(
                new Label.Box(sketch.left, sketch.top, sketch.left + wide, sketch.top + 24),
                new Label.Box(sketch.right - wide, sketch.top, sketch.right, sketch.top + 24),
                new Label.Box(sketch.left, sketch.bottom - 24, sketch.left + wide, sketch.bottom),
                new Label.Box(
                        sketch.right - wide, sketch.bottom - 24, sketch.right, sketch.bottom));
    }

    private Label.Box box(Standing standing) {
        var radius = sketch.radius(standing.evidence());
        return new Label.Box(
                x(standing) - radius,
                y(standing) - radius,
                x(standing) + radius,
                y(standing) + radius);
    }

    private Bubble bubble(int number, Standing standing, String name, List<Label.Box> taken) {
        var strokes = new Strokes(sketch, performance, trust);
        var radius = sketch.radius(standing.evidence());
        var label = Label.beside(x(standing), y(standing), radius, name, sketch, taken);
        var startX =
                performance.at(
                        standing.performanceBefore().map(PerformanceFigure::rounded).orElse(0));
        var startY = trust.at(standing.trustBefore().map(TrustFigure::value).orElse(0));
        return new Bubble(
                number,
                standing,
                name,
                x(standing),
                y(standing),
                radius,
                sketch == Sketch.MINI ? null : strokes.range(standing),
                strokes.trail(standing, startX, startY, radius),
                startX,
                startY,
                label.x(),
                label.y(),
                label.anchor());
    }

    private double x(Standing standing) {
        return performance.at(standing.performance().orElseThrow().rounded());
    }

    private double y(Standing standing) {
        return trust.at(standing.trust().orElseThrow().value());
    }

    public String viewBox() {
        return "0 0 " + sketch.width + " " + sketch.height;
    }

    /** A figure of an axis and where it stands. */
    public record Tick(int points, double place) {}

    public List<Tick> performanceTicks() {
        return performance.ticks(sketch.tick).stream()
                .map(tick -> new Tick(tick, performance.at(tick)))
                .toList();
    }

    public List<Tick> trustTicks() {
        return trust.ticks(sketch.tick).stream()
                .map(tick -> new Tick(tick, trust.at(tick)))
                .toList();
    }

    public double lineX() {
        return performance.at(Quadrant.LINE);
    }

    public double lineY() {
        return trust.at(Quadrant.LINE);
    }

    public int left() {
        return sketch.left;
    }

    public int right() {
        return sketch.right;
    }

    public int top() {
        return sketch.top;
    }

    public int bottom() {
        return sketch.bottom;
    }

    public int height() {
        return sketch.height;
    }
}
