package org.hamkke.partner.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.Contact;
import org.hamkke.partner.ContactEntry;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.partner.TheDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An import is never alone: colleagues bring the same file, click twice, and go on working on what it brought. */
@ProductTest
class CompetingImportsTest {
    @Autowired Seats seats;
    @Autowired Preview preview;
    @Autowired Directory directory;
    @Autowired Imports imports;
    @Autowired Partners partners;
    @Autowired Contacts contacts;
    @Autowired Outcomes outcomes;

    private Desk desk;
    private Actor minsu;
    private Actor colleague;

    @BeforeEach
    void takeSeats() {
        desk = new Desk(imports, preview, directory);
        var hanbit = Seated.of(seats, Cast.HANBIT);
        minsu = hanbit.the(Role.MANAGER);
        colleague = hanbit.the(Role.EXECUTIVE);
    }

    @Test
    void twoPeopleBringTheSameFileAtOnceAndEachCompanyEntersOnce() throws Exception {
        var file = new StringBuilder("회사명,지역,고유번호\n");
        for (int i = 0; i < 1500; i++) file.append("물결산업%1$d,부산,%1$08d\n".formatted(i));
        var first = desk.previewed(minsu, file.toString());
        var second = desk.previewed(colleague, file.toString());

        try (var people = Executors.newFixedThreadPool(2)) {
            var both = new ArrayList<Future<?>>();
            both.add(people.submit(() -> writes(minsu, first)));
            both.add(people.submit(() -> writes(colleague, second)));
            for (var one : both) one.get();
        }

        assertThat(desk.partners(minsu)).isEqualTo(1500);
        assertThat(count(first, RowState.NEW) + count(second, RowState.NEW)).isEqualTo(1500);
        assertThat(count(first, RowState.SAME) + count(second, RowState.SAME)).isEqualTo(1500);
    }

    private Object writes(Actor actor, ImportId id) throws InterruptedException {
        desk.write(actor, id);
        return id;
    }

    private int count(ImportId id, RowState state) {
        return desk.counts(minsu, id).getOrDefault(state, 0);
    }

    @Test
    void aSecondClickStartsNothing() throws Exception {
        var id = desk.previewed(minsu, "회사명\n여울로지스\n");
        desk.write(minsu, id);

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> CurrentActor.run(minsu, () -> imports.write(minsu, id, true)));

        assertThat(refusal.rule().name()).isEqualTo("IMPORT_IS_AT_THIS_STEP");
        assertThat(desk.partners(minsu)).isEqualTo(1);
    }

    @Test
    void aCompanySomebodyEnteredSinceThePreviewIsNotEnteredAgainNorOverwritten() throws Exception {
        var id = desk.previewed(minsu, "회사명,지역,사업자번호\n여울로지스,부산,124-81-00998\n이음테크,,\n물결텔레,,\n");
        var entered = add(TheDirectory.full("여울로지스", "1248100998"));
        add(Entry.named("이음테크"));

        desk.write(minsu, id);

        assertThat(desk.partners(minsu)).isEqualTo(3);
        assertThat(entry(entered).region()).isEqualTo("하노이");
        assertThat(desk.counts(minsu, id))
                .containsEntry(RowState.NEW, 1)
                .containsEntry(RowState.SAME, 1)
                .containsEntry(RowState.ASK, 1);
        assertThat(leftBehind(id)).containsExactly("여울로지스 MET");
    }

    @Test
    void aPartnerDeletedSinceThePreviewIsSaidToBeGone() throws Exception {
        var known = add(TheDirectory.full("여울로지스", "1248100998"));
        var id = desk.previewed(minsu, "회사명,사업자번호,지역\n여울로지스,1248100998,부산\n이음테크,,\n");
        CurrentActor.run(minsu, () -> partners.trash(minsu, known, 0));

        desk.write(minsu, id);

        assertThat(leftBehind(id)).containsExactly("여울로지스 GONE");
        assertThat(desk.partners(minsu)).isEqualTo(1);
    }

    @Test
    void onePersonInThreeRowsIsTakenBackStepByStep() throws Exception {
        var known = add(TheDirectory.full("여울로지스", "1248100998"));
        var person = add(known, TheDirectory.person("신도현", "과장"));
        var id =
                desk.previewed(
                        minsu,
                        """
                        회사명,사업자번호,지역,담당자,직책
                        여울로지스,1248100998,부산,신도현 과장,팀장
                        여울로지스,1248100998,대전,신도현 과장,실장
                        여울로지스,1248100998,인천,임채원 부장,
                        """);
        desk.answer(minsu, id, 3, StagedRow.AS_TWIN);
        desk.answer(minsu, id, 4, StagedRow.AS_TWIN);
        desk.write(minsu, id);
        assertThat(entry(known).region()).isEqualTo("인천");
        assertThat(people(known))
                .extracting(each -> each.entry().position())
                .containsExactly("실장", "");

        desk.undo(minsu, id);

        assertThat(entry(known)).isEqualTo(TheDirectory.full("여울로지스", "1248100998"));
        assertThat(people(known)).extracting(Contact::entry).containsExactly(person);
        assertThat(kept(id)).isEmpty();
    }

    @Test
    void whatSomebodyWorkedOnSinceIsLeftAloneAndNamed() throws Exception {
        var known = add(TheDirectory.full("여울로지스", "1248100998"));
        var id =
                desk.previewed(
                        minsu,
                        """
                        회사명,사업자번호,지역,담당자
                        여울로지스,1248100998,부산,신도현 과장
                        이음테크,,인천,임채원 부장
                        물결텔레,,대전,
                        두레박로직스,,광주,
                        """);
        desk.write(minsu, id);
        var ieum = desk.one(minsu, "이음테크");
        change(ieum, people(ieum).getFirst(), TheDirectory.person("임채원", "이사"));
        add(desk.one(minsu, "물결텔레"), TheDirectory.person("한가온", "대리"));

        desk.undo(minsu, id);

        assertThat(kept(id)).containsExactly("이음테크", "물결텔레");
        assertThat(desk.found(minsu, ""))
                .extracting(each -> each.name())
                .containsExactly("물결텔레", "여울로지스", "이음테크");
        assertThat(people(ieum).getFirst().entry().rank()).isEqualTo("이사");
        assertThat(entry(known).region()).isEqualTo("하노이");
    }

    @Test
    void tagsTooManyTogetherAreAnErrorOfTheirRow() throws Exception {
        var many = "가1,가2,가3,가4,가5,가6,가7,가8,가9,가10,가11,가12,가13,가14,가15,가16,가17,가18,가19";
        desk.write(minsu, desk.previewed(minsu, "회사명,태그\n여울로지스,\"" + many + "\"\n"));

        var id = desk.previewed(minsu, "회사명,태그\n여울로지스,\"나1,나2,나3\"\n이음테크,\n");

        assertThat(desk.counts(minsu, id))
                .containsEntry(RowState.ERROR, 1)
                .containsEntry(RowState.NEW, 1);
    }

    private java.util.List<String> leftBehind(ImportId id) {
        return CurrentActor.as(
                minsu,
                () ->
                        outcomes.of(minsu, id).leftBehind().stream()
                                .map(row -> row.name() + " " + row.why())
                                .toList());
    }

    private java.util.List<String> kept(ImportId id) {
        return CurrentActor.as(
                minsu, () -> outcomes.of(minsu, id).kept().stream().map(LeftAlone::name).toList());
    }

    private PartnerId add(Entry entry) {
        return CurrentActor.as(colleague, () -> partners.add(colleague, entry));
    }

    private ContactEntry add(PartnerId partner, ContactEntry entry) {
        CurrentActor.run(colleague, () -> contacts.add(colleague, partner, entry));
        return entry;
    }

    private void change(PartnerId partner, Contact person, ContactEntry entry) {
        CurrentActor.run(
                colleague,
                () -> contacts.change(colleague, partner, person.id(), person.version(), entry));
    }

    private Entry entry(PartnerId id) {
        return CurrentActor.as(minsu, () -> partners.get(minsu, id)).entry();
    }

    private java.util.List<Contact> people(PartnerId id) {
        return CurrentActor.as(minsu, () -> contacts.of(minsu, id));
    }
}
