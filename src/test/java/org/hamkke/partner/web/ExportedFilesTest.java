package org.hamkke.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A directory taken out and brought back has not changed, whatever its names look like. */
@ProductTest
class ExportedFilesTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;

    private Visit minsu;
    private Uploading bringer;

    @BeforeEach
    void signIn() throws Exception {
        minsu = Visit.of(mvc, Seated.of(seats, Cast.HANBIT), Role.MANAGER);
        bringer = new Uploading(minsu);
    }

    @Test
    void whatWasExportedComesBackAsTheSame() throws Exception {
        for (var name :
                new String[] {"=1+1 주식회사", "+82 모바일", "-이음", "@물결", "'따옴표 상사", "여울, \"로지스\""})
            minsu.submit(
                    "/partners",
                    "name",
                    name,
                    "revenue",
                    "1,234,567,891원",
                    "tags",
                    "콜드체인, 전시회",
                    "website",
                    "https://yeoul.example",
                    "phone",
                    "02-555-0118",
                    "country",
                    "VN",
                    "notes",
                    "=cmd|' /C calc'!A0");
        minsu.submit(
                "/partners",
                "name",
                "Überform GmbH",
                "revenue",
                "1200.50",
                "currency",
                "EUR",
                "businessNumber",
                "124-81-00998",
                "lei",
                "988400YEOULLOGIS0128",
                "isin",
                "KR7099800005",
                "kind",
                "MIDSIZE");

        for (var format : new String[] {"xlsx", "csv"}) {
            var file = minsu.open("/partners/export." + format).getContentAsByteArray();
            assertThat(counts(bringer.preview(bringer.upload(file, "파트너." + format))))
                    .as(format)
                    .isEqualTo("전체 7 동일 7");
        }
    }

    private static String counts(String preview) {
        return Arrays.stream(preview.split("<"))
                .map(piece -> piece.substring(piece.indexOf('>') + 1).strip())
                .filter(text -> text.matches("(전체|신규|변경|동일|오류|확인) \\d+"))
                .collect(Collectors.joining(" "));
    }
}
