package org.hamkke.partner.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Listed;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerOrder;
import org.hamkke.partner.PartnerRule;
import org.hamkke.partner.Partners;
import org.hamkke.partner.TheDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class ImportsTest {
    @Autowired Seats seats;
    @Autowired Imports imports;
    @Autowired Preview preview;
    @Autowired Partners partners;
    @Autowired Contacts contacts;
    @Autowired Directory directory;
    @Autowired ImportShelf shelf;
    @Autowired TransactionTemplate transactions;
    @TempDir Path folder;

    private Actor minsu;
    private Seated hanbit;

    @BeforeEach
    void takeSeats() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        minsu = hanbit.the(Role.MANAGER);
    }

    @Test
    void aListOfCompaniesComesIn() throws Exception {
        var id =
                previewed(
                        "거래처명,사업자번호,업종,담당자,매출(백만원)\n㈜여울로지스,124-81-00998,물류 자동화,신도현 과장,34200\n이음테크,,센서,,\n");

        assertThat(counts(id)).containsEntry(RowState.NEW, 2).containsEntry(RowState.ERROR, 0);
        write(id);

        assertThat(names("")).containsExactly("㈜여울로지스", "이음테크");
        var partner = partner("여울로지스");
        assertThat(partner.registration().businessWritten()).isEqualTo("124-81-00998");
        assertThat(partner.revenue()).isEqualTo(org.hamkke.kernel.Money.won(34_200_000_000L));
        assertThat(people("여울로지스")).containsExactly("신도현\u00a0과장");
        assertThat(names("신도현")).containsExactly("㈜여울로지스");
    }

    @Test
    void whatTheWorldKnowsACompanyByComesInUnderKoreanAndEnglishHeadings() throws Exception {
        write(previewed("회사명,법인식별기호,증권번호\n여울로지스,988400YEOULLOGIS0128,KR7099800005\n"));
        write(previewed("company,Legal Entity Identifier,ISIN code\n이음테크,988400yeoullogis0128,\n"));

        assertThat(partner("여울로지스").registration().leiWritten()).isEqualTo("988400YEOULLOGIS0128");
        assertThat(partner("여울로지스").registration().isinWritten()).isEqualTo("KR7099800005");
        assertThat(partner("이음테크").registration().leiWritten()).isEqualTo("988400YEOULLOGIS0128");
    }

    @Test
    void anIdentifierThatLooksWrongIsWarnedOfAndTakenInWithItsReason() throws Exception {
        var id = previewed("회사명,LEI\n여울로지스,988400YEOULLOGIS0129\n");

        assertThat(counts(id)).containsEntry(RowState.NEW, 1).containsEntry(RowState.ERROR, 0);
        assertThat(doubts(id)).containsExactly("kernel.number.lei.wrong-check-digit");
        write(id);

        var registration = partner("여울로지스").registration();
        assertThat(registration.leiWritten()).isEqualTo("988400YEOULLOGIS0129");
        assertThat(registration.reason()).contains("명단.csv");
    }

    @Test
    void aCorporateNumberThatLooksWrongIsWarnedOfToo() throws Exception {
        var id = previewed("회사명,법인등록번호\n여울로지스,110111-0062433\n이음테크,1101110062432\n");

        assertThat(counts(id)).containsEntry(RowState.NEW, 2).containsEntry(RowState.ERROR, 0);
        assertThat(doubts(id)).containsExactly("kernel.number.corporate-number.wrong-check-digit");
        write(id);

        assertThat(partner("이음테크").registration().corporateWritten()).isEqualTo("110111-0062432");
    }

    private List<String> doubts(ImportId id) {
        return CurrentActor.as(
                minsu,
                () ->
                        preview.page(minsu, imports.get(minsu, id), null, 0, 50).rows().stream()
                                .flatMap(row -> row.understood().problems().stream())
                                .filter(problem -> !problem.blocking())
                                .map(problem -> problem.phrase().key())
                                .toList());
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithItsReason() {
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> upload("%PDF-1.7 내용".getBytes(UTF_8), "명단.xlsx"));

        assertThat(refusal.rule().messageKey()).isEqualTo("sheet.refused.pdf");
        assertThat(refusal.rule().field()).isEqualTo("file");
    }

    @Test
    void koreanExcelsOldCsvIsRead() throws Exception {
        var id = upload("회사명,지역\n여울로지스,부산\n".getBytes(Charset.forName("x-windows-949")), "명단.csv");

        match(id);
        write(id);

        assertThat(partner("여울로지스").region()).isEqualTo("부산");
    }

    @Test
    void blankCellsLeaveStandingWhatWeKnowAndOthersShowTheirChange() throws Exception {
        add(TheDirectory.full("여울로지스", "1248100998"));
        var id = previewed("회사명,사업자번호,업종,지역\n여울로지스,1248100998,,호찌민\n");

        assertThat(counts(id)).containsEntry(RowState.CHANGED, 1);
        write(id);

        assertThat(partner("여울로지스").region()).isEqualTo("호찌민");
        assertThat(partner("여울로지스").industry()).isEqualTo("물류 자동화");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        var text =
                "상호,사업자번호,담당자,연락처\n주식회사 여울로지스,124-81-00998,신도현 과장,02-555-0118\n이음테크,,,031 555 0142\n";
        write(previewed(text));

        assertThat(counts(previewed(text))).containsEntry(RowState.SAME, 2);
    }

    @Test
    void aNameThatTwoPartnersBearIsAskedAbout() throws Exception {
        var busan = add(Entry.named("두레박로직스"));
        add(Entry.named("주식회사 두레박로직스"));
        var id = previewed("회사명,지역\n(주)두레박로직스,부산\n");
        assertThat(counts(id)).containsEntry(RowState.ASK, 1);

        mend(id, 2, Map.of(), busan.toString());
        assertThat(counts(id)).containsEntry(RowState.CHANGED, 1);
        mend(id, 2, Map.of(), StagedRow.AS_NEW);
        assertThat(counts(id)).containsEntry(RowState.NEW, 1);
        mend(id, 2, Map.of(), StagedRow.LEFT_OUT);
        assertThat(counts(id)).containsEntry(RowState.LEFT, 1);
        mend(id, 2, Map.of(), busan.toString());
        write(id);

        assertThat(CurrentActor.as(minsu, () -> partners.get(minsu, busan)).entry().region())
                .isEqualTo("부산");
        assertThat(names("두레박")).hasSize(2);
    }

    @Test
    void twoRowsOfOneCompanyBecomeOnePartnerWithTwoPeople() throws Exception {
        var id = previewed("회사명,사업자번호,담당자\n여울로지스,124-81-00998,신도현 과장\n여울로지스,124-81-00998,임채원 부장\n");
        assertThat(counts(id)).containsEntry(RowState.NEW, 1).containsEntry(RowState.ASK, 1);

        mend(id, 3, Map.of(), StagedRow.AS_TWIN);
        write(id);

        assertThat(names("")).containsExactly("여울로지스");
        assertThat(people("여울로지스")).containsExactly("신도현\u00a0과장", "임채원\u00a0부장");
    }

    @Test
    void companiesOfOneNameWithDifferentCodesAreTwo() throws Exception {
        var text = "corp_code,corp_name\n00126229,삼성물산\n149655,삼성물산\n";

        write(previewed(text));

        assertThat(names("삼성물산")).hasSize(2);
        assertThat(counts(previewed(text))).containsEntry(RowState.SAME, 2);
    }

    @Test
    void anErrorIsMendedInItsCell() throws Exception {
        var id = previewed("회사명,사업자번호,매출\n여울로지스,214-88-0123,48억 원\n,305-81-44210,\n물결텔레,,약 150\n");
        assertThat(counts(id)).containsEntry(RowState.ERROR, 3);
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> CurrentActor.run(minsu, () -> imports.write(minsu, id, false)));
        assertThat(refusal.rule()).isEqualTo(PartnerRule.IMPORT_LEAVES_NOTHING_OPEN);

        mend(id, 2, Map.of("businessNumber", "124-81-00998"), null);

        assertThat(counts(id)).containsEntry(RowState.ERROR, 2).containsEntry(RowState.NEW, 1);
        write(id);
        assertThat(names("")).containsExactly("여울로지스");
    }

    @Test
    void aWholeImportIsTakenBackButNotWhatSomebodyWorkedOnSince() throws Exception {
        var known = add(TheDirectory.full("여울로지스", "1248100998"));
        var id = previewed("회사명,사업자번호,지역,담당자\n여울로지스,1248100998,호찌민,신도현 과장\n이음테크,,인천,\n물결텔레,,대전,\n");
        write(id);
        var worked = idOf("물결텔레");
        CurrentActor.run(minsu, () -> partners.wish(minsu, worked));

        CurrentActor.run(minsu, () -> imports.undo(minsu, id));
        await(id, ImportState.UNDONE);

        assertThat(names("")).containsExactly("물결텔레", "여울로지스");
        assertThat(CurrentActor.as(minsu, () -> partners.get(minsu, known)).entry())
                .isEqualTo(TheDirectory.full("여울로지스", "1248100998"));
        assertThat(people("여울로지스")).isEmpty();
    }

    @Test
    void workThatFellSilentIsTakenUpByWhoeverLooks() throws Exception {
        var id = previewed(companies(450));
        CurrentActor.run(
                minsu, () -> transactions.executeWithoutResult(_ -> diesBeforeItBegins(id)));
        silentFor(id, "10 minutes");

        CurrentActor.run(minsu, () -> imports.progress(minsu, id));
        await(id, ImportState.DONE);

        assertThat(
                        CurrentActor.<Integer, RuntimeException>as(
                                minsu, () -> directory.count(minsu, PartnerFilter.ALL)))
                .isEqualTo(450);
    }

    private void diesBeforeItBegins(ImportId id) {
        shelf.step(minsu, id, ImportState.PREVIEW, ImportState.WRITING);
        shelf.handTo(minsu, id, java.util.UUID.randomUUID());
    }

    private static void silentFor(ImportId id, String time) throws Exception {
        try (var owner = TestDatabase.asOwner();
                var update =
                        owner.prepareStatement(
                                "update partner.imports set touched_at = now() - ?::interval where id = ?")) {
            update.setString(1, time);
            update.setObject(2, id.value());
            assertThat(update.executeUpdate()).isOne();
        }
    }

    @Test
    void nobodyElseMeetsOurImports() throws Exception {
        var id = previewed("회사명\n여울로지스\n");
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);

        assertThatThrownBy(() -> CurrentActor.as(stranger, () -> imports.get(stranger, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> CurrentActor.run(stranger, () -> imports.write(stranger, id, true)))
                .isInstanceOf(NotFound.class);
        assertThat(
                        CurrentActor.<Map<RowState, Integer>, RuntimeException>as(
                                        stranger, () -> preview.counts(stranger, id))
                                .values())
                .containsOnly(0);
        var viewer = hanbit.the(Role.VIEWER);
        assertThatThrownBy(() -> CurrentActor.run(viewer, () -> imports.write(viewer, id, true)))
                .isInstanceOf(RuleViolation.class);
    }

    private ImportId previewed(String csv) throws Exception {
        var id = upload(csv.getBytes(UTF_8), "명단.csv");
        match(id);
        return id;
    }

    private ImportId upload(byte[] content, String name) throws IOException {
        var file = Files.write(folder.resolve("upload"), content);
        return CurrentActor.as(minsu, () -> imports.upload(minsu, file, name));
    }

    /** As proposed. */
    private void match(ImportId id) throws InterruptedException {
        var proposed =
                CurrentActor.<Import, RuntimeException>as(minsu, () -> imports.get(minsu, id));
        var keys = new java.util.HashMap<Integer, String>();
        for (int i = 0; i < proposed.keys().size(); i++)
            keys.put(proposed.places().get(i), proposed.keys().get(i));
        CurrentActor.run(minsu, () -> imports.match(minsu, id, keys));
        await(id, ImportState.PREVIEW);
    }

    private void write(ImportId id) throws InterruptedException {
        CurrentActor.run(minsu, () -> imports.write(minsu, id, true));
        await(id, ImportState.DONE);
    }

    private void mend(
            ImportId id,
            int row,
            Map<String, String> cells,
            @org.jspecify.annotations.Nullable String answer) {
        CurrentActor.run(
                minsu,
                () -> preview.mend(minsu, id, Map.of(row, new Preview.Mended(cells, answer))));
    }

    private void await(ImportId id, ImportState state) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            if (CurrentActor.<Import, RuntimeException>as(minsu, () -> imports.get(minsu, id))
                            .state()
                    == state) return;
            Thread.sleep(50);
        }
        throw new AssertionError(
                "still "
                        + CurrentActor.<Import, RuntimeException>as(
                                        minsu, () -> imports.get(minsu, id))
                                .state());
    }

    private Map<RowState, Integer> counts(ImportId id) {
        return CurrentActor.as(minsu, () -> preview.counts(minsu, id));
    }

    private PartnerId add(Entry entry) {
        return CurrentActor.as(minsu, () -> partners.add(minsu, entry));
    }

    private List<String> names(String typed) {
        return CurrentActor.as(
                minsu,
                () ->
                        directory
                                .list(
                                        minsu,
                                        PartnerFilter.searching(typed),
                                        PartnerOrder.NAME,
                                        null,
                                        50)
                                .items()
                                .stream()
                                .map(Listed::name)
                                .toList());
    }

    private PartnerId idOf(String typed) {
        return CurrentActor.as(
                minsu,
                () ->
                        directory
                                .list(
                                        minsu,
                                        PartnerFilter.searching(typed),
                                        PartnerOrder.NAME,
                                        null,
                                        50)
                                .items()
                                .getFirst()
                                .id());
    }

    private Entry partner(String typed) {
        return CurrentActor.as(minsu, () -> partners.get(minsu, idOf(typed)).entry());
    }

    private List<String> people(String typed) {
        return CurrentActor.as(
                minsu,
                () ->
                        contacts.of(minsu, idOf(typed)).stream()
                                .map(contact -> contact.entry().titled())
                                .toList());
    }

    private static String companies(int count) {
        var random = new Random(7);
        var syllables = List.of("가", "나", "다", "라", "마", "바", "사", "아", "자", "차");
        var rows = new StringBuilder("회사명,지역\n");
        IntStream.range(0, count)
                .forEach(i ->
                        rows.append(syllables.get(random.nextInt(10)))
                                .append(syllables.get(random.nextInt(10)))
                                .append(i)
                                .append(",서울\n"));
        return rows.toString();
    }
}
