package org.hamkke.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.BlueprintPlan;
import org.hamkke.alliance.Blueprints;
import org.hamkke.culture.Asked;
import org.hamkke.culture.CheckPlan;
import org.hamkke.culture.Given;
import org.hamkke.culture.Readiness;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Purpose;
import org.hamkke.demo.Seated;
import org.hamkke.finance.Figures;
import org.hamkke.finance.Source;
import org.hamkke.finance.Statements;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.finance.ratio.Statement;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Role;
import org.hamkke.partner.ContactEntry;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerKind;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.partner.Partners;
import org.hamkke.partner.Profile;
import org.hamkke.partner.Registration;
import org.hamkke.partner.SavedViews;
import org.hamkke.partner.intake.Import;
import org.hamkke.partner.intake.ImportId;
import org.hamkke.partner.intake.ImportState;
import org.hamkke.partner.intake.Imports;
import org.springframework.stereotype.Component;

/** What a company keeps to itself: its directory, an import under way, blueprints, letters. Its word is in all of it. */
@Component
class OwnStory {
    private final Partners partners;
    private final Contacts contacts;
    private final SavedViews views;
    private final Imports imports;
    private final Blueprints blueprints;
    private final Invitations invitations;
    private final Statements statements;
    private final ChoiceStory choice;
    private final Readiness readiness;

    OwnStory(
            Partners partners,
            Contacts contacts,
            SavedViews views,
            Imports imports,
            Blueprints blueprints,
            Invitations invitations,
            Statements statements,
            ChoiceStory choice,
            Readiness readiness) {
        this.readiness = readiness;
        this.partners = partners;
        this.contacts = contacts;
        this.views = views;
        this.imports = imports;
        this.blueprints = blueprints;
        this.invitations = invitations;
        this.statements = statements;
        this.choice = choice;
    }

    BlueprintId tell(Seated company, Ground ground) {
        var word = new Word(Word.Kind.CONTENT, ground);
        var manager = company.the(Role.MANAGER);
        var blueprint = CurrentActor.as(manager, () -> tell(manager, word));
        var administrator = company.the(Role.ADMINISTRATOR);
        CurrentActor.run(administrator, () -> invite(administrator, ground));
        return blueprint;
    }

    private BlueprintId tell(Actor manager, Word word) {
        var allied = partners.add(manager, entry(word, "상사"), contact(word, "지킴"));
        statements.add(manager, allied, figures(word));
        contacts.trash(manager, allied, contacts.add(manager, allied, contact(word, "버림")));
        var dropped = partners.add(manager, entry(word, "버린상회"));
        partners.trash(manager, dropped, 0);
        views.save(manager, word.said(), "q=" + word.text(), true);
        imports.upload(manager, file(word, "가"), word.text() + ".csv");
        await(manager, matched(manager, imports.upload(manager, file(word, "나"), "명단.csv")));
        readiness.hold(manager, check(word));
        var plan = plan(word);
        var blueprint = blueprints.draw(manager, plan);
        blueprints.trash(manager, blueprints.draw(manager, plan));
        choice.tell(manager, word, blueprint.value(), List.of(allied));
        return blueprint;
    }

    private static CheckPlan check(Word word) {
        return new CheckPlan(
                LocalDate.of(2026, 3, 2), Map.of(Asked.COMMITMENT, new Given(75, word.said())));
    }

    private static Figures figures(Word word) {
        var revenue = Map.of(Account.REVENUE, Money.won(1));
        var statement = new Statement(Year.of(2024), Scope.SEPARATE, revenue);
        return new Figures(statement, Map.of(), Source.HAND, word.said(), "");
    }

    private static Entry entry(Word word, String name) {
        var said = word.said();
        return new Entry(
                said + " " + name,
                word.text() + " Inc",
                Registration.NONE,
                PartnerKind.STARTUP,
                said,
                "KR",
                said,
                "https://" + word.text() + ".example",
                "02-555-0118",
                Money.won(3_420_000_000L),
                List.of(word.text()),
                PartnerStatus.TALKING,
                null,
                new Profile(said, said, said, said, said, said, said),
                said);
    }

    private static ContactEntry contact(Word word, String name) {
        var mail = word.text() + "@partner.example";
        return new ContactEntry(
                name + word.text(), "부장", "", word.said(), mail, "", "한국어", word.said());
    }

    private static java.nio.file.Path file(Word word, String name) {
        try {
            var text = "회사명,업종,담당자\n%s %s,%s,이음 과장\n".formatted(word.said(), name, word.text());
            return Files.write(Files.createTempFile("walk", ".csv"), text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportId matched(Actor manager, ImportId id) {
        var proposed = imports.get(manager, id);
        var keys = new HashMap<Integer, String>();
        for (int i = 0; i < proposed.keys().size(); i++)
            keys.put(proposed.places().get(i), proposed.keys().get(i));
        imports.match(manager, id, keys);
        return id;
    }

    /** Reading is a job of its own. */
    private void await(Actor manager, ImportId id) {
        Import standing = imports.get(manager, id);
        for (int i = 0; i < 600 && standing.state() != ImportState.PREVIEW; i++) {
            pause();
            standing = imports.get(manager, id);
        }
        if (standing.state() != ImportState.PREVIEW)
            throw new IllegalStateException("the import stays " + standing.state());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BlueprintPlan plan(Word word) {
        var said = word.said();
        var expectation =
                new Expectation(
                        said,
                        "곳",
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        LocalDate.of(2029, 12, 31),
                        Optional.of(Money.won(1_000_000_000L)),
                        said);
        return new BlueprintPlan(
                said, Set.of(Purpose.MARKET), said, said, said, List.of(expectation));
    }

    private void invite(Actor administrator, Ground ground) {
        var mail = new Word(Word.Kind.MAIL, ground).text() + "@new.example";
        invitations.inviteMember(
                administrator,
                new EmailAddress(mail),
                new Word(Word.Kind.MAIL, ground).said(),
                Set.of(Role.VIEWER),
                "ko");
    }
}
