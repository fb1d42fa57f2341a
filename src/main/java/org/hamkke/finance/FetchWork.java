package org.hamkke.finance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hamkke.errand.Errand;
import org.hamkke.errand.ErrandWork;
import org.hamkke.errand.Paused;
import org.hamkke.finance.YearTold.Outcome;
import org.hamkke.finance.dart.Dart;
import org.hamkke.finance.dart.DartAnswer;
import org.hamkke.finance.dart.DartFailure;
import org.hamkke.finance.dart.DartKey;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.finance.ratio.Statement;
import org.hamkke.kernel.Money;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Year by year: what to ask (one transaction), asking (none), what came of it (another). */
@Component
class FetchWork implements ErrandWork {
    private final FetchShelf shelf;
    private final RegisterKeys keys;
    private final StatementRows rows;
    private final StatementWriter writer;
    private final Dart dart;
    private final TransactionTemplate transactions;

    FetchWork(
            FetchShelf shelf,
            RegisterKeys keys,
            StatementRows rows,
            StatementWriter writer,
            Dart dart,
            TransactionTemplate transactions) {
        this.shelf = shelf;
        this.keys = keys;
        this.rows = rows;
        this.writer = writer;
        this.dart = dart;
        this.transactions = transactions;
    }

    private record Question(DartKey key, String corporateCode, Year year) {}

    private record Told(Scope scope, DartAnswer answer) {}

    @Override
    public void run(Errand errand, BooleanSupplier goingDown) {
        var next = transactions.execute(_ -> next(errand));
        while (next != null && next.isPresent()) {
            if (goingDown.getAsBoolean()) throw new Paused();
            var question = next.get();
            var told = ask(question);
            next =
                    transactions.execute(_ -> {
                        if (!shelf.touch(errand)) return Optional.empty();
                        take(errand, question.year(), told);
                        return next(errand);
                    });
        }
    }

    @Override
    public void giveUp(Errand errand) {
        transactions.executeWithoutResult(_ -> shelf.finish(errand, Fetch.State.FAILED));
    }

    /** The next year to ask about; none when all is told, when another run took over, or when the key is gone. */
    private Optional<Question> next(Errand errand) {
        if (!shelf.touch(errand)) return Optional.empty();
        var fetch = shelf.find(errand.actor(), new PartnerId(errand.subject())).orElseThrow();
        var key = keys.find(errand.actor());
        var ours = ours(errand);
        for (var year : key.isEmpty() ? List.<YearTold>of() : fetch.with(Outcome.WAITING)) {
            if (!ours.contains(year.year()))
                return Optional.of(
                        new Question(key.orElseThrow(), fetch.corporateCode(), year.year()));
            shelf.tell(errand, year.year(), Outcome.KEPT, "");
        }
        shelf.finish(errand, Fetch.State.DONE);
        return Optional.empty();
    }

    private Set<Year> ours(Errand errand) {
        return rows.of(errand.actor(), List.of(new PartnerId(errand.subject()))).stream()
                .filter(Recorded::isOurs)
                .map(Recorded::year)
                .collect(toSet());
    }

    private Optional<Recorded> standing(Errand errand, Year year) {
        return rows.of(errand.actor(), List.of(new PartnerId(errand.subject()))).stream()
                .filter(recorded -> recorded.year().equals(year))
                .findFirst();
    }

    /** The group's statement, else the company's own. */
    private Told ask(Question question) {
        var group = ask(question, Scope.CONSOLIDATED);
        return group instanceof DartAnswer.Nothing
                ? new Told(Scope.SEPARATE, ask(question, Scope.SEPARATE))
                : new Told(Scope.CONSOLIDATED, group);
    }

    private DartAnswer ask(Question question, Scope scope) {
        return dart.annual(question.key(), question.corporateCode(), question.year(), scope);
    }

    private void take(Errand errand, Year year, Told told) {
        switch (told.answer()) {
            case DartAnswer.Figures figures -> write(errand, year, told.scope(), figures);
            case DartAnswer.Nothing _ -> shelf.tell(errand, year, Outcome.NOTHING, "");
            case DartAnswer.Foreign(var currency) ->
                    shelf.tell(errand, year, Outcome.FOREIGN, currency);
            case DartAnswer.Failed(var failure) -> fail(errand, year, failure);
        }
    }

    private void fail(Errand errand, Year year, DartFailure failure) {
        shelf.tell(errand, year, Outcome.FAILED, failure.name());
        if (failure.isForEveryYear()) shelf.finish(errand, Fetch.State.DONE);
    }

    private void write(Errand errand, Year year, Scope scope, DartAnswer.Figures told) {
        var before = standing(errand, year);
        if (before.filter(Recorded::isOurs).isPresent()) {
            shelf.tell(errand, year, Outcome.KEPT, "");
            return;
        }
        writer.write(
                errand.actor(),
                new PartnerId(errand.subject()),
                figures(year, scope, told),
                before.map(Recorded::version).orElse(StatementWriter.NEW));
        shelf.tell(errand, year, Outcome.TAKEN, "");
    }

    private static Figures figures(Year year, Scope scope, DartAnswer.Figures told) {
        Map<Account, Money> won = new EnumMap<>(Account.class);
        told.byAccount().forEach((account, figure) -> won.put(account, figure.amount()));
        var names =
                told.byAccount().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().as()));
        return new Figures(
                new Statement(year, scope, won), names, Source.REGISTER, "", told.receipt());
    }
}
