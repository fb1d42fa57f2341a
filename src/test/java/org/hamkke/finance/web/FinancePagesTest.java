package org.hamkke.finance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.shell.Beside.field;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.finance.AtTheRegister;
import org.hamkke.finance.dart.LocalDart;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.hamkke.partner.PartnerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

class FinancePagesTest extends AtTheRegister {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;

    private Seated hanbit;
    private Visit minsu;
    private String code = "";
    private PartnerId yeoul;
    private String at = "";

    @BeforeEach
    void signIn() throws Exception {
        hanbit = Seated.of(seats, Cast.HANBIT);
        minsu = Visit.of(mvc, hanbit, Role.MANAGER);
        code = freshCode();
        yeoul = partner(hanbit.the(Role.MANAGER), "여울로지스", code);
        at = "/partners/" + yeoul + "/finance";
    }

    @Test
    void anEmptyPageTeachesTheNextStep() throws Exception {
        assertThat(page(at)).contains("먼저 OpenDART 인증키가 필요해요", "/settings/finance", "양식 받기");
        setKey(hanbit.the(Role.MANAGER), LocalDart.KEY);
        assertThat(page(at)).contains("위의 단추를 누르면", at + "/fetch");
        var unlisted = partner(hanbit.the(Role.MANAGER), "두레박로직스", "");
        assertThat(page("/partners/" + unlisted + "/finance"))
                .contains("기업 고유번호(8자리)를 적으면", "/partners/" + unlisted + "/edit");
        assertThat(page("/partners/" + yeoul)).contains(at);
    }

    @Test
    void figuresRatiosPointsAndSourceStandTogether() throws Exception {
        fetchSoundYears();

        assertThat(page(at))
                .contains(
                        "부채비율",
                        "100%",
                        "부채총계 ÷ 자본총계",
                        "5배",
                        "25%",
                        "연결, 접수번호 " + lastYear() + "0311001085",
                        "50억",
                        "data-step=\"4\"",
                        "지금 여기",
                        "96 <small>/ 100점")
                .as("years without a filing are told")
                .contains((lastYear() - 2) + "년: 연결과 별도 모두 공시된 재무제표가 없어요");
    }

    @Test
    void aFailureIsToldAndTheFiguresStay() throws Exception {
        fetchSoundYears();
        REGISTER.refuses(code, "800");
        fetched(hanbit.the(Role.MANAGER), yeoul);

        assertThat(page(at)).contains("OpenDART가 점검 중이에요", "전에 있던 숫자는 그대로예요", "50억", "다시 가져오기");
    }

    @Test
    void theButtonStartsAJobAndThePageWaitsForIt() throws Exception {
        setKey(hanbit.the(Role.MANAGER), LocalDart.KEY);
        REGISTER.meets(code, LocalDart.Mishap.SILENCE);

        var started = minsu.submit(at + "/fetch");

        assertThat(started.getStatus()).isEqualTo(302);
        assertThat(page(at)).containsAnyOf("OpenDART에 묻고 있어요", "제때 답하지 않았어요");
        fetched(hanbit.the(Role.MANAGER), yeoul);
        assertThat(minsu.open(at + "/progress").getHeader("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void aYearIsWrittenDownByHandAndChanged() throws Exception {
        var saved =
                minsu.submit(
                        at + "/years",
                        "year",
                        "2024",
                        "scope",
                        "SEPARATE",
                        "liabilities",
                        "60억",
                        "equity",
                        "-1,000",
                        "note",
                        "감사보고서");

        assertThat(saved.getStatus()).isEqualTo(302);
        assertThat(page(at)).contains("자본잠식", "감사보고서", "별도", "없는 숫자: 영업이익, 매출액");
        minsu.submit(at + "/years/2024", "version", "0", "equity", "30억", "liabilities", "60억");
        assertThat(page(at)).contains("200%").doesNotContain("<td class=\"number\">자본잠식");
        assertThat(minsu.submit(at + "/years/2024/removal", "version", "0").getStatus())
                .isEqualTo(409);
        assertThat(minsu.submit(at + "/years/2024/removal", "version", "1").getStatus())
                .isEqualTo(302);
        assertThat(page(at)).contains("아직 재무 숫자가 없어요");
    }

    @Test
    void aFormThatDoesNotHoldKeepsEverythingTyped() throws Exception {
        var refused =
                minsu.submit(
                        at + "/years", "year", "작년", "revenue", "많음", "assets", "-5", "note", "초안");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains(
                        "value=\"작년\"",
                        "value=\"많음\"",
                        "value=\"초안\"",
                        "연도를 네 자리로",
                        "금액으로 읽을 수 없어요");
        var negative = minsu.submit(at + "/years", "year", "2024", "assets", "-5");
        assertThat(text(negative)).contains("0보다 작을 수 없어요", "value=\"-5\"");
        assertThat(text(minsu.submit(at + "/years", "year", "2024", "note", "초안")))
                .contains("aria-describedby=\"figures-error\"", "id=\"figures-error\"");
        minsu.submit(at + "/years", "year", "2024", "assets", "5");
        assertThat(text(minsu.submit(at + "/years", "year", "2024", "assets", "6")))
                .contains("2024년은 이미 있어요");
    }

    @Test
    void whoSavesSecondSeesBothTexts() throws Exception {
        minsu.submit(at + "/years", "year", "2024", "assets", "5");
        minsu.submit(at + "/years/2024", "version", "0", "assets", "6");

        var conflict = minsu.submit(at + "/years/2024", "version", "0", "assets", "7");

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(text(conflict))
                .contains("<ins>7</ins>", "<ins>6</ins>", "김민수", "name=\"version\" value=\"1\"");
    }

    @Test
    void aSheetComesInWholeWithItsUnit() throws Exception {
        var taken =
                upload(
                        "연도,구분,매출액(백만원),영업이익(백만원)\n2023년,별도,\"1,000\",50\n2024년,별도,\"1,200\",△10\n",
                        false);

        assertThat(taken.getStatus()).isEqualTo(302);
        assertThat(page(at)).contains("10억", "12억", "20%", "엑셀 파일");
    }

    @Test
    void aSheetWithAFaultyRowSavesNothingAndNamesTheRow() throws Exception {
        var refused = upload("연도,매출액,자산총계\n2023,100,5\n작년,많음,5\n2022,100,-5\n", false);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains(
                        "<th scope=\"row\" class=\"number\">3</th>",
                        "<th scope=\"row\" class=\"number\">4</th>",
                        "매출액: ",
                        "자산총계: 이 계정은 0보다 작을 수 없어요",
                        "아직 재무 숫자가 없어요");
    }

    @Test
    void yearsThatStandAreReplacedOnlyWhenSomebodySaysSo() throws Exception {
        upload("연도,매출액\n2024,100\n", false);
        assertThat(upload("연도,매출액\n2024,100\n2023,90\n", false).getStatus()).isEqualTo(302);

        var refused = upload("연도,매출액\n2024,777\n", false);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("2024년은 이미 다른 숫자로 있어요", "100원").doesNotContain("777원");
        assertThat(upload("연도,매출액\n2024,777\n", true).getStatus()).isEqualTo(302);
        assertThat(page(at)).contains("777원");
    }

    @Test
    void whatIsNoSheetOfYearsIsRefusedWithItsReason() throws Exception {
        assertThat(text(upload("회사,지역\n여울,인천\n", false))).contains("연도 열을 찾지 못했거나");
        assertThat(text(upload("", false))).contains("field__error");
        assertThat(text(upload("연도,매출액\n2024,1\n2024,2\n", false))).contains("같은 해가 두 줄 있어요");
        assertThat(text(upload("연도,매출액\n2024," + "9".repeat(21) + "\n", false)))
                .contains("금액으로 읽을 수 없어요");
    }

    @Test
    void theTemplateAndTheDownloadAreWorkbooks() throws Exception {
        minsu.submit(at + "/years", "year", "2024", "assets", "5");

        for (var file : new String[] {"/template.xlsx", "/statements.xlsx"})
            assertThat(minsu.open(at + file).getContentAsByteArray()).startsWith('P', 'K');
        assertThat(minsu.open(at + "/statements.xlsx").getHeader("Content-Disposition"))
                .contains("filename");
    }

    @Test
    void theKeyIsNeverShownAgain() throws Exception {
        var saved = minsu.submit("/settings/finance/key", "key", LocalDart.KEY);

        assertThat(saved.getStatus()).isEqualTo(302);
        assertThat(page("/settings/finance"))
                .contains("••••••••4567", REGISTER.url().getAuthority())
                .doesNotContain(LocalDart.KEY);
        var refused = minsu.submit("/settings/finance/key", "key", "짧음");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("40자리").doesNotContain("짧음");
        fetchSoundYears();
        assertThat(page(at)).doesNotContain(LocalDart.KEY);
        assertThat(unzipped(minsu.open(at + "/statements.xlsx"))).doesNotContain(LocalDart.KEY);
        minsu.submit("/settings/finance/key/removal");
        assertThat(page("/settings/finance")).contains("아직 없어요");
    }

    @Test
    void limitsAreOursToChangeAndToTakeBack() throws Exception {
        fetchSoundYears();
        var limits = BandsForm.of(org.hamkke.finance.ratio.BandTable.DEFAULT).typed();
        var typed = new java.util.ArrayList<String>();
        limits.forEach((field, value) -> {
            typed.add(field);
            typed.add(
                    switch (field) {
                        case "debt-ratio.25" -> "90";
                        case "debt-ratio.50" -> "80";
                        case "debt-ratio.75" -> "70";
                        case "debt-ratio.basis" -> "우리 업종 평균";
                        default -> value;
                    });
        });
        typed.addAll(java.util.List.of("version", "0"));

        assertThat(bands(typed).getStatus()).isEqualTo(302);

        assertThat(page(at)).contains("90% 초과", "우리 업종 평균", "83 <small>/ 100점");
        typed.set(typed.indexOf("debt-ratio.75") + 1, "60");
        var stale = bands(typed);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale)).contains("<ins>90 / 80 / 60", "<ins>90 / 80 / 70", "김민수");
        typed.set(typed.indexOf("debt-ratio.75") + 1, "70");
        typed.set(typed.indexOf("debt-ratio.50") + 1, "95");
        typed.set(typed.size() - 1, "1");
        var refused = bands(typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("value=\"95\"", "점수가 오를수록 더 좋은 값");
        assertThat(field(text(refused), "debt-ratio.50")).contains("바로 앞 값보다");
        assertThat(field(text(refused), "debt-ratio.75")).isEmpty();
        typed.set(typed.indexOf("debt-ratio.50") + 1, "여든");
        assertThat(field(text(bands(typed)), "debt-ratio.50")).contains("숫자로 적어 주세요");
        minsu.submit("/settings/finance/bands/default", "version", "1");
        assertThat(page(at)).contains("400% 초과");
    }

    @Test
    void aViewerReadsAndIsOfferedNothingToWrite() throws Exception {
        fetchSoundYears();
        var garam = Visit.of(mvc, hanbit, Role.VIEWER);

        assertThat(text(garam.open(at)))
                .contains("부채비율")
                .doesNotContain("/years/", "/fetch", "/sheet");
        assertThat(garam.submit(at + "/years", "year", "2020", "assets", "5").getStatus())
                .isEqualTo(422);
        assertThat(garam.open("/settings/finance").getStatus()).isEqualTo(404);
    }

    @Test
    void anotherCompanyMeetsThe404OfNothingAndTheDoorIsShut() throws Exception {
        fetchSoundYears();
        var stranger = Visit.of(mvc, Seated.of(seats, Cast.SEUM), Role.MANAGER);

        for (var path :
                new String[] {
                    "",
                    "/progress",
                    "/years/new",
                    "/years/" + lastYear(),
                    "/template.xlsx",
                    "/statements.xlsx"
                }) {
            assertThat(stranger.open(at + path).getStatus()).as(path).isEqualTo(404);
            assertThat(Visit.signedOut(mvc).open(at + path).getStatus()).as(path).isEqualTo(302);
        }
        assertThat(stranger.submit(at + "/fetch").getStatus()).isEqualTo(404);
        assertThat(stranger.submit(at + "/years", "year", "2024", "assets", "5").getStatus())
                .isEqualTo(404);
        assertThat(text(stranger.open("/settings/finance"))).doesNotContain("4567");
    }

    private void fetchSoundYears() throws Exception {
        REGISTER.files(code, lastYear(), "CFS", LocalDart.sound(5_000_000_000L));
        REGISTER.files(code, lastYear() - 1, "CFS", LocalDart.sound(4_000_000_000L));
        setKey(hanbit.the(Role.MANAGER), LocalDart.KEY);
        fetched(hanbit.the(Role.MANAGER), yeoul);
    }

    private MockHttpServletResponse bands(java.util.List<String> typed) throws Exception {
        return minsu.submit("/settings/finance/bands", typed.toArray(String[]::new));
    }

    private MockHttpServletResponse upload(String csv, boolean replace) throws Exception {
        var file = new MockMultipartFile("file", "재무.csv", "text/csv", csv.getBytes(UTF_8));
        var request =
                multipart(at + "/sheet")
                        .file(file)
                        .param("replace", String.valueOf(replace))
                        .with(csrf())
                        .cookie(minsu.session());
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String path) throws Exception {
        return text(minsu.open(path));
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(UTF_8);
    }

    private static String unzipped(MockHttpServletResponse response) throws Exception {
        var file =
                Files.write(
                        Files.createTempFile("finance", ".xlsx"), response.getContentAsByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var text = new StringBuilder();
            for (var entry : Collections.list(zip.entries()))
                text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
