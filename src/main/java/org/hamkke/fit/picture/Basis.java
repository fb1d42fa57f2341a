package org.hamkke.fit.picture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.kernel.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision rests on.
 *
 * @param candidates in the order of the matrix, the ranked first
 * @param methods the chosen one among them; the weighted sum alone while fewer than two are ranked
 * @param robustness absent while fewer than two can be compared
 * @param settings of the methods; absent where they were not kept yet
 * @param finances absent where no statement says anything, and in pictures from before they were kept
 */
public record Basis(
        UUID selection,
        String name,
        String question,
        List<Measure> criteria,
        List<Weighed> weighings,
        List<Heard> judgements,
        List<Runner> candidates,
        List<Mark> marks,
        List<Opinion> methods,
        List<Agreed> agreements,
        @Nullable Sureness robustness,
        @Nullable MethodSettings settings,
        @Nullable Finances finances) {
    /** The one text of it. */
    public String text() {
        return PictureText.of(this);
    }

    public ContentHash hash() {
        return ContentHash.ofText(text());
    }

    public List<Runner> ranked() {
        return candidates.stream().filter(Runner::isRanked).toList();
    }

    public Optional<Runner> candidate(UUID id) {
        return candidates.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Measure> criterion(UUID id) {
        return criteria.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Opinion> opinion(String method) {
        return methods.stream().filter(one -> one.method().equals(method)).findFirst();
    }

    public List<Mark> marks(UUID candidate, UUID criterion) {
        return marks.stream()
                .filter(m -> m.candidate().equals(candidate) && m.criterion().equals(criterion))
                .toList();
    }
}
