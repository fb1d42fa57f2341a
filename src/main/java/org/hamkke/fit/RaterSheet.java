package org.hamkke.fit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * All that a rater sees: what is asked, by which criteria, of whom, and what they themselves said.
 *
 * @param rater with 직급
 * @param host of a guest: the company that asks, else empty
 * @param round its number
 * @param locked whether the criteria stand still, so that scores may be written
 * @param questions what the criteria ask; one that asks nothing isn't there
 */
public record RaterSheet(
        Selection selection,
        String rater,
        String host,
        String inviter,
        int round,
        @Nullable LocalDate dueOn,
        @Nullable Instant handedInAt,
        @Nullable Instant closedAt,
        boolean locked,
        List<Rated> candidates,
        List<Mark> marks,
        List<Attached> files,
        List<MarkChange> changes,
        Map<CriterionId, List<Question>> questions) {
    /** A file that lies with a mark. */
    public record Attached(PartnerId partner, CriterionId criterion, String name, int size) {}

    public RaterSheet {
        candidates = List.copyOf(candidates);
        marks = List.copyOf(marks);
        files = List.copyOf(files);
        changes = List.copyOf(changes);
        questions = Map.copyOf(questions);
    }

    public boolean isScoring() {
        return closedAt == null && handedInAt == null && locked;
    }

    public boolean isRescoring() {
        return closedAt != null && handedInAt != null && locked;
    }

    public Mark mark(PartnerId partner, CriterionId criterion) {
        return marks.stream()
                .filter(mark -> mark.isOn(partner, criterion))
                .findFirst()
                .orElseGet(() -> Mark.blank(partner, criterion));
    }

    public List<Question> questions(CriterionId criterion) {
        return questions.getOrDefault(criterion, List.of());
    }

    /** The questions left open where others of the same criterion were answered: they don't count. */
    public List<Question> leftOpen(PartnerId partner) {
        return selection.criteria().stream()
                .map(criterion -> mark(partner, criterion.id()))
                .filter(mark -> !mark.answers().isEmpty())
                .flatMap(mark -> mark.answers().open(questions(mark.criterion())).stream())
                .toList();
    }

    public @Nullable Attached file(PartnerId partner, CriterionId criterion) {
        return files.stream()
                .filter(file -> file.partner().equals(partner))
                .filter(file -> file.criterion().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    /** How many scores this candidate has in the criteria in use. */
    public int filled(PartnerId partner) {
        return (int)
                selection.criteria().stream()
                        .filter(criterion -> mark(partner, criterion.id()).points() != null)
                        .count();
    }

    public int filled() {
        return candidates.stream().mapToInt(one -> filled(one.partner())).sum();
    }

    public int asked() {
        return candidates.size() * selection.criteria().size();
    }

    Rated candidate(PartnerId partner) {
        return candidates.stream()
                .filter(one -> one.partner().equals(partner))
                .findFirst()
                .orElseThrow(org.hamkke.kernel.NotFound::new);
    }
}
