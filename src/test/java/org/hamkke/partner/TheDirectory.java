package org.hamkke.partner;

import java.util.List;
import org.hamkke.kernel.Money;

/** Entries the tests of the directory begin with. */
public final class TheDirectory {
    private TheDirectory() {}

    /** Every field filled. */
    public static Entry full(String name, String businessNumber) {
        return new Entry(
                name,
                "Yeoul Logis",
                Registration.of(businessNumber, "110111-0062432", "00100258", "등기부를 확인함"),
                PartnerKind.STARTUP,
                "물류 자동화",
                "VN",
                "하노이",
                "https://yeoul.example",
                "02-555-0118",
                Money.won(34_200_000_000L),
                List.of("콜드체인", "2026 상반기"),
                PartnerStatus.TALKING,
                null,
                new Profile("창고를 대신 운영해요", "수도권 3위", "대표가 정해요", "약속", "해외 진출", "한국어, 영어", "빠른 시험"),
                "전시회에서 만남");
    }

    public static ContactEntry person(String name, String rank) {
        return new ContactEntry(
                name, rank, "", "사업개발팀", "dohyeon.shin@yeoul.example", "02-555-0118", "한국어", "");
    }
}
