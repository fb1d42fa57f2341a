package org.hamkke.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.method.Weights;

/**
 * The criteria in their groups. A criterion's weight is its share of the whole; that of a group is the sum of its parts,
 * and so weights multiply down: share of the whole = share of the group × share in the group.
 */
public record CriteriaTree(List<Criterion> criteria, Weights weights) {
    /**
     * A group or a criterion, as a part of the group above it.
     *
     * @param key the path of a group, the id of a criterion
     * @param leaves the criteria in it, by index
     */
    public record Part(String key, String name, boolean group, List<Integer> leaves) {
        public Part {
            leaves = List.copyOf(leaves);
        }
    }

    public CriteriaTree {
        criteria = List.copyOf(criteria);
    }

    public static CriteriaTree of(Selection selection) {
        return new CriteriaTree(selection.criteria(), selection.weights());
    }

    /** The top and every group, in the order of the criteria. */
    public List<GroupPath> groups() {
        var below =
                criteria.stream()
                        .flatMap(c ->
                                IntStream.rangeClosed(1, c.group().depth())
                                        .mapToObj(depth -> c.group().upTo(depth)));
        return Stream.concat(Stream.of(GroupPath.TOP), below).distinct().toList();
    }

    /** What stands directly in a group; nothing where there is no such group. */
    public List<Part> parts(GroupPath node) {
        var leaves = new LinkedHashMap<String, List<Integer>>();
        var names = new LinkedHashMap<String, String>();
        for (int j = 0; j < criteria.size(); j++) {
            if (!node.holds(criteria.get(j).group())) continue;
            var key = keyBelow(node, criteria.get(j));
            leaves.computeIfAbsent(key, _ -> new ArrayList<>()).add(j);
            names.put(key, nameBelow(node, criteria.get(j)));
        }
        return leaves.entrySet().stream().map(part -> part(node, part, names)).toList();
    }

    private Part part(
            GroupPath node, Map.Entry<String, List<Integer>> part, Map<String, String> names) {
        boolean group = criteria.get(part.getValue().getFirst()).group().depth() > node.depth();
        return new Part(
                part.getKey(), names.getOrDefault(part.getKey(), ""), group, part.getValue());
    }

    private static String keyBelow(GroupPath node, Criterion criterion) {
        return criterion.group().depth() == node.depth()
                ? criterion.id().toString()
                : criterion.group().upTo(node.depth() + 1).toString();
    }

    private static String nameBelow(GroupPath node, Criterion criterion) {
        return criterion.group().depth() == node.depth()
                ? criterion.name()
                : criterion.group().names().get(node.depth());
    }

    /** Of the whole, 0 to 1. */
    public double share(Part part) {
        return part.leaves().stream().mapToDouble(weights::get).sum();
    }

    /** Of a group, 0 to 1. */
    public double share(GroupPath node) {
        return parts(node).stream().mapToDouble(this::share).sum();
    }

    /**
     * The weights of all criteria, in percent of the whole, when the parts of a group have these shares in it. Other
     * groups keep theirs, and inside a part the proportions stay.
     */
    double[] weighed(GroupPath node, Weights local) {
        var weighed = weights.values().stream().map(w -> w * 100).toArray();
        var parts = parts(node);
        double whole = share(node) * 100;
        for (int k = 0; k < parts.size(); k++) spread(parts.get(k), whole * local.get(k), weighed);
        return weighed;
    }

    /** Rounding must not carry a share past the whole. */
    private void spread(Part part, double percent, double[] weighed) {
        double before = share(part);
        for (int j : part.leaves()) {
            double local = before > 0 ? weights.get(j) / before : 1.0 / part.leaves().size();
            weighed[j] = Math.min(100, percent * local);
        }
    }
}
