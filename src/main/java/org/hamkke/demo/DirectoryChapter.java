package org.hamkke.demo;

import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.partner.ContactEntry;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerKind;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.partner.Partners;
import org.hamkke.partner.Profile;
import org.hamkke.partner.Registration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 한빛로보틱스 keeps a directory of the companies it might work with. */
@Component
@Order(10)
class DirectoryChapter implements Chapter {
    private final Partners partners;

    DirectoryChapter(Partners partners) {
        this.partners = partners;
    }

    private record Known(
            String name,
            PartnerKind kind,
            String industry,
            String region,
            long eok,
            PartnerStatus status,
            String contact,
            String rank) {}

    private static final List<Known> KNOWN =
            List.of(
                    new Known(
                            "세움에너지",
                            PartnerKind.MIDSIZE,
                            "에너지 설치",
                            "경기 화성",
                            1_240,
                            PartnerStatus.ALLIED,
                            "정하윤",
                            "이사"),
                    new Known(
                            "여울로지스",
                            PartnerKind.MIDSIZE,
                            "물류 자동화",
                            "인천",
                            342,
                            PartnerStatus.TALKING,
                            "신도현",
                            "차장"),
                    new Known(
                            "두레박로직스",
                            PartnerKind.MIDSIZE,
                            "콜드체인",
                            "부산",
                            96,
                            PartnerStatus.WISHED,
                            "남궁민",
                            "차장"),
                    new Known(
                            "물결텔레",
                            PartnerKind.STARTUP,
                            "사설 통신망",
                            "대전",
                            150,
                            PartnerStatus.WISHED,
                            "문다은",
                            "대리"),
                    new Known(
                            "잇다비전",
                            PartnerKind.STARTUP,
                            "비전 검사",
                            "경기 성남",
                            187,
                            PartnerStatus.CANDIDATE,
                            "유하린",
                            "이사"),
                    new Known(
                            "별내음AI",
                            PartnerKind.STARTUP,
                            "경로 최적화",
                            "서울",
                            21,
                            PartnerStatus.CANDIDATE,
                            "권이안",
                            "대표"),
                    new Known(
                            "하늬바람전력",
                            PartnerKind.MIDSIZE,
                            "풍력 운영",
                            "제주",
                            405,
                            PartnerStatus.CANDIDATE,
                            "임채원",
                            "부장"),
                    new Known(
                            "솔마루소재",
                            PartnerKind.LARGE,
                            "복합 소재",
                            "경남 창원",
                            5_200,
                            PartnerStatus.PAUSED,
                            "강태윤",
                            "차장"),
                    new Known(
                            "모시랑센서",
                            PartnerKind.STARTUP,
                            "센서 부품",
                            "경기 수원",
                            48,
                            PartnerStatus.CANDIDATE,
                            "오지후",
                            "과장"),
                    new Known(
                            "하람대학교 산학협력단",
                            PartnerKind.ACADEMIA,
                            "촉각 센서 연구",
                            "대전",
                            0,
                            PartnerStatus.CANDIDATE,
                            "서지우",
                            "교수"),
                    new Known(
                            "노르트빈트 GmbH",
                            PartnerKind.OVERSEAS,
                            "풍력 점검",
                            "함부르크",
                            890,
                            PartnerStatus.TALKING,
                            "Lena Vogt",
                            ""),
                    new Known(
                            "푸른들협동조합",
                            PartnerKind.COMMUNITY,
                            "농업",
                            "전남 나주",
                            12,
                            PartnerStatus.CANDIDATE,
                            "백승우",
                            "조합장"));

    @Override
    public void tell(Theatre theatre) {
        var manager = Cast.HANBIT.manager();
        for (var known : KNOWN) {
            PartnerId id =
                    theatre.as(manager, actor -> partners.add(actor, entry(known), contact(known)));
            theatre.remember(known.name(), id);
        }
    }

    private static Entry entry(Known known) {
        var profile =
                known.status() == PartnerStatus.TALKING
                        ? new Profile(
                                "창고 자동화 설비를 짓고 운영료를 받아요.",
                                "수도권 3위",
                                "대표와 사업부장이 일주일 안에 정해요.",
                                "현장 안전과 약속",
                                "자동화율 70%",
                                "한국어",
                                "주간 회의, 메신저로 바로 답해요.")
                        : Profile.EMPTY;
        var country = known.kind() == PartnerKind.OVERSEAS ? "DE" : Entry.HOME;
        var revenue = known.eok() == 0 ? null : Money.won(known.eok() * 100_000_000L);
        return new Entry(
                known.name(),
                "",
                Registration.NONE,
                known.kind(),
                known.industry(),
                country,
                known.region(),
                "",
                "",
                revenue,
                List.of("2026 하반기"),
                known.status(),
                null,
                profile,
                "우리끼리만 보는 메모: " + known.name() + "의 단가는 아직 묻지 않았어요.");
    }

    private static ContactEntry contact(Known known) {
        return new ContactEntry(known.contact(), known.rank(), "", "", "", "", "한국어", "");
    }
}
