package org.hamkke.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Brings the criteria of a group next to each other, where its first one stands; otherwise the order stays. */
final class GroupOrder {
    private GroupOrder() {}

    static List<CriterionPlan> of(List<CriterionPlan> criteria) {
        return ordered(criteria, 0);
    }

    private static List<CriterionPlan> ordered(List<CriterionPlan> criteria, int depth) {
        var groups = new LinkedHashMap<Object, List<CriterionPlan>>();
        for (var criterion : criteria)
            groups.computeIfAbsent(key(criterion, depth), _ -> new ArrayList<>()).add(criterion);
        return groups.entrySet().stream()
                .flatMap(group ->
                        (group.getKey() instanceof String
                                        ? ordered(group.getValue(), depth + 1)
                                        : group.getValue())
                                .stream())
                .toList();
    }

    /** The name of its group at this depth, or itself when it stands alone there. */
    private static Object key(CriterionPlan criterion, int depth) {
        var names = criterion.group().names();
        return depth < names.size() ? names.get(depth) : new Object();
    }
}
