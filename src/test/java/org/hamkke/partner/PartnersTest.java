package org.hamkke.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PartnersTest {
    @Autowired Seats seats;
    @Autowired Partners partners;
    @Autowired Contacts contacts;
    @Autowired Directory directory;

    private Seated hanbit;
    private Actor minsu;

    @BeforeEach
    void takeSeats() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        minsu = hanbit.the(Role.MANAGER);
    }

    @Test
    void remembersWhatWasWritten() {
        var id = add(minsu, TheDirectory.full("여울로지스", "1248100998"));

        var seen = CurrentActor.as(minsu, () -> partners.get(minsu, id));

        assertThat(seen.entry()).isEqualTo(TheDirectory.full("여울로지스", "1248100998"));
        assertThat(seen.version()).isZero();
    }

    @Test
    void findsKoreanWordsInitialsEnglishAndNumbers() {
        add(minsu, TheDirectory.full("여울로지스", "1248100998"));
        add(minsu, Entry.named("이음테크"));

        assertThat(List.of("여울", "ㅇㅇㄹㅈㅅ", "로지", "yeoul", "124-81-00998", "248100", "여울 logis"))
                .allSatisfy(typed -> assertThat(search(minsu, typed)).containsExactly("여울로지스"));
        assertThat(search(minsu, "ㅇㅇ")).containsExactly("여울로지스", "이음테크");
        assertThat(search(minsu, "울여")).isEmpty();
    }

    @Test
    void findsNothingBySignsAlone() {
        add(minsu, Entry.named("이음테크"));

        assertThat(counted(PartnerFilter.searching("%%%"), null).total()).isZero();
        assertThat(counted(PartnerFilter.searching(" "), null).total()).isPositive();
    }

    @Test
    void neverFindsAWordWhoseSyllablesStandApart() {
        add(minsu, Entry.named("가나 나다"));
        add(minsu, Entry.named("가나다"));
        add(minsu, Entry.named("나다라 가나"));

        assertThat(search(minsu, "가나다")).containsExactly("가나다");
    }

    @Test
    void aNumberIsItsLettersAndDigitsHoweverItIsWritten() {
        var written = Registration.of("１２４/81/00998" + ".".repeat(60), "", "", "");

        assertThat(written.businessWritten()).isEqualTo("124-81-00998");
        assertThatThrownBy(() -> Registration.of("ﷺ".repeat(30), "", "", ""))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void saysOnEveryPageHowManyThereAreInAll() {
        for (var name : List.of("여울로지스", "여울물산", "여울바이오", "이음테크")) add(minsu, Entry.named(name));

        for (var typed : List.of("", "여울", "여울 여")) {
            int all = typed.isEmpty() ? 4 : 3;
            var first = counted(PartnerFilter.searching(typed), null);
            var second = counted(PartnerFilter.searching(typed), first.rows().next());

            assertThat(first.total()).isEqualTo(second.total()).isEqualTo(all);
            assertThat(first.rows().items()).hasSize(2);
            assertThat(second.rows().items()).hasSize(all - 2);
        }
        assertThat(counted(PartnerFilter.searching("없는회사"), null).total()).isZero();
    }

    private CountedListing counted(PartnerFilter filter, @Nullable String after) {
        return CurrentActor.as(
                minsu, () -> directory.counted(minsu, filter, PartnerOrder.NAME, after, 2));
    }

    @Test
    void findsACompanyByItsPeople() {
        var id = add(minsu, Entry.named("여울로지스"));
        var contact =
                CurrentActor.as(
                        minsu, () -> contacts.add(minsu, id, TheDirectory.person("신도현", "과장")));

        assertThat(search(minsu, "신도현")).containsExactly("여울로지스");
        CurrentActor.run(minsu, () -> contacts.trash(minsu, id, contact));
        assertThat(search(minsu, "신도현")).isEmpty();
    }

    @Test
    void filtersByEveryFact() {
        add(minsu, TheDirectory.full("여울로지스", "1248100998"));
        add(minsu, Entry.named("이음테크"));

        var filters =
                List.of(
                        new PartnerFilter("", PartnerKind.STARTUP, null, "", "", "", null),
                        new PartnerFilter("", null, PartnerStatus.TALKING, "", "", "", null),
                        new PartnerFilter("", null, null, "물류 자동화", "", "", null),
                        new PartnerFilter("", null, null, "", "VN", "", null),
                        new PartnerFilter("여울로", null, null, "", "", "콜드체인", null));
        assertThat(filters)
                .allSatisfy(filter ->
                        assertThat(list(minsu, filter, PartnerOrder.NAME))
                                .containsExactly("여울로지스"));
    }

    @Test
    void pagesThroughEverythingOnceWhateverTheOrder() {
        IntStream.range(0, 25).forEach(i -> add(minsu, Entry.named("회사 " + i % 7 + " " + i)));

        for (var order : PartnerOrder.values())
            assertThat(walk(minsu, order)).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void aListByNameLooksPastTheLegalForm() {
        for (var name : List.of("㈜하늘", "나루", "주식회사 가람", "(주)다온")) add(minsu, Entry.named(name));

        assertThat(list(minsu, PartnerFilter.ALL, PartnerOrder.NAME))
                .containsExactly("주식회사 가람", "나루", "(주)다온", "㈜하늘");
        assertThat(list(minsu, PartnerFilter.ALL, PartnerOrder.NAME_BACKWARDS))
                .containsExactly("㈜하늘", "(주)다온", "나루", "주식회사 가람");
    }

    @Test
    void refusesAWrongBusinessNumberUntilSomebodySaysWhy() {
        var wrong = Registration.of("124-81-00999", "", "", "");

        var refusal =
                catchThrowableOfType(RuleViolation.class, () -> Entry.named("여울로지스").with(wrong));

        assertThat(refusal.rule().field()).isEqualTo("businessNumber");
        assertThat(refusal.rule().messageKey())
                .isEqualTo("kernel.number.business-number.wrong-check-digit");
        assertThat(
                        Entry.named("여울로지스")
                                .with(wrong.because("등록증에 이렇게 적혀 있음"))
                                .registration()
                                .businessWritten())
                .isEqualTo("124-81-00999");
    }

    @Test
    void oneBusinessNumberIsOnePartner() {
        var first = add(minsu, TheDirectory.full("여울로지스", "1248100998"));

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> add(minsu, TheDirectory.full("여울 물류", "124-81-00998")));

        assertThat(refusal.rule()).isEqualTo(PartnerRule.BUSINESS_NUMBER_IS_NEW);
        CurrentActor.run(minsu, () -> partners.trash(minsu, first, 0));
        add(minsu, TheDirectory.full("여울 물류", "124-81-00998"));
        assertThatThrownBy(() -> CurrentActor.run(minsu, () -> partners.restore(minsu, first)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theSecondOfTwoEditsIsTold() {
        var id = add(minsu, Entry.named("여울로지스"));
        CurrentActor.run(minsu, () -> partners.change(minsu, id, 0, Entry.named("여울물류")));

        assertThatThrownBy(() ->
                        CurrentActor.run(
                                minsu, () -> partners.change(minsu, id, 0, Entry.named("여울택배"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(search(minsu, "여울물류")).containsExactly("여울물류");
        assertThat(search(minsu, "로지스")).isEmpty();
    }

    @Test
    void whatIsTrashedIsFoundAgainOnlyAfterItIsRestored() {
        var id = add(minsu, Entry.named("여울로지스"));
        CurrentActor.run(minsu, () -> partners.trash(minsu, id, 0));

        assertThat(search(minsu, "여울")).isEmpty();
        assertThat(list(minsu, PartnerFilter.ALL, PartnerOrder.NAME)).isEmpty();
        CurrentActor.run(minsu, () -> partners.restore(minsu, id));
        assertThat(search(minsu, "여울")).containsExactly("여울로지스");
    }

    @Test
    void theWishListTakesAndLetsGo() {
        var id = add(minsu, Entry.named("여울로지스"));

        assertThat(
                        CurrentActor.<PartnerStatus, RuntimeException>as(
                                minsu, () -> partners.wish(minsu, id)))
                .isEqualTo(PartnerStatus.WISHED);
        assertThat(
                        CurrentActor.<PartnerStatus, RuntimeException>as(
                                minsu, () -> partners.wish(minsu, id)))
                .isEqualTo(PartnerStatus.CANDIDATE);
    }

    @Test
    void aViewerReadsAndDoesNotWrite() {
        var id = add(minsu, Entry.named("여울로지스"));
        var viewer = hanbit.the(Role.VIEWER);

        assertThat(search(viewer, "여울")).containsExactly("여울로지스");
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> CurrentActor.run(viewer, () -> partners.trash(viewer, id, 0)));
        assertThat(refusal.rule()).isEqualTo(KernelRule.ROLE_MAY_WRITE);
    }

    @Test
    void nobodyElseSeesOurDirectory() {
        var id = add(minsu, Entry.named("여울로지스"));
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);
        var administrator = hanbit.the(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> CurrentActor.as(stranger, () -> partners.get(stranger, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        CurrentActor.run(
                                stranger,
                                () -> partners.change(stranger, id, 0, Entry.named("남의 것"))))
                .isInstanceOf(NotFound.class);
        assertThat(search(stranger, "여울")).isEmpty();
        assertThat(
                        CurrentActor.<List<PartnerSummary>, RuntimeException>as(
                                stranger, () -> partners.find(stranger, List.of(id))))
                .isEmpty();
        assertThatThrownBy(() -> search(administrator, "여울")).isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseAloneKeepsAStrangerOut() {
        add(minsu, Entry.named("여울로지스"));
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);
        var disguised = new Actor(stranger.person(), minsu.organisation(), stranger.roles());

        assertThat(search(disguised, "여울")).isEmpty();
    }

    private PartnerId add(Actor actor, Entry entry) {
        return CurrentActor.as(actor, () -> partners.add(actor, entry));
    }

    private List<String> search(Actor actor, String typed) {
        return list(actor, PartnerFilter.searching(typed), PartnerOrder.NAME);
    }

    private List<String> list(Actor actor, PartnerFilter filter, PartnerOrder order) {
        return CurrentActor.as(
                actor,
                () ->
                        directory.list(actor, filter, order, null, 50).items().stream()
                                .map(Listed::name)
                                .toList());
    }

    private List<PartnerId> walk(Actor actor, PartnerOrder order) {
        var seen = new java.util.ArrayList<PartnerId>();
        var after = "";
        while (after != null) {
            var from = after;
            var page =
                    CurrentActor.<org.hamkke.shell.Listing<Listed>, RuntimeException>as(
                            actor, () -> directory.list(actor, PartnerFilter.ALL, order, from, 4));
            page.items().forEach(row -> seen.add(row.id()));
            after = page.next();
        }
        return seen;
    }
}
