package org.hamkke.fit.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.Rated;
import org.hamkke.fit.RaterSheet;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Shows a sheet: the same to a colleague and to a guest, in another frame. */
record DeskPages(String at, boolean guest) {
    ModelAndView whole(RaterSheet sheet, String words) {
        return show("fit/desk", new DeskPage(sheet, at, guest, null, List.of(), null, words));
    }

    ModelAndView candidate(
            RaterSheet sheet, PartnerId partner, UnaryOperator<DeskPage.Row> typed, String words) {
        var candidates = sheet.candidates();
        var candidate =
                candidates.stream()
                        .filter(one -> one.partner().equals(partner))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var rows =
                sheet.selection().criteria().stream()
                        .map(criterion -> typed.apply(row(sheet, candidate, criterion)));
        return show(
                "fit/deskCandidate",
                new DeskPage(
                        sheet,
                        at,
                        guest,
                        candidate,
                        rows.toList(),
                        next(candidates, candidate),
                        words));
    }

    private ModelAndView show(String view, DeskPage page) {
        var shown = new ModelAndView(view, Map.of("page", page));
        if (!page.words().isEmpty()) shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static DeskPage.Row row(RaterSheet sheet, Rated candidate, Criterion criterion) {
        var mark = sheet.mark(candidate.partner(), criterion.id());
        return new DeskPage.Row(
                criterion,
                sheet.questions(criterion.id()).stream()
                        .map(question -> SheetPage.Asked.of(question, mark.answers()))
                        .toList(),
                mark.answers().isEmpty() ? Objects.toString(mark.points(), "") : "",
                mark.evidence(),
                mark.link(),
                Objects.toString(mark.seenOn(), ""),
                mark.version(),
                sheet.file(candidate.partner(), criterion.id()),
                sheet.changes().stream()
                        .filter(change -> change.isOn(candidate.partner(), criterion.id()))
                        .toList(),
                "",
                "");
    }

    private static @Nullable Rated next(List<Rated> all, Rated one) {
        int following = all.indexOf(one) + 1;
        return following < all.size() ? all.get(following) : null;
    }
}
