package org.hamkke.demo;

import static org.hamkke.kernel.Role.ADMINISTRATOR;
import static org.hamkke.kernel.Role.CONTRIBUTOR;
import static org.hamkke.kernel.Role.EXECUTIVE;
import static org.hamkke.kernel.Role.MANAGER;
import static org.hamkke.kernel.Role.MEDIATOR;
import static org.hamkke.kernel.Role.VIEWER;

import java.util.List;
import java.util.Set;

/** Invented people and companies; any likeness is chance. */
public final class Cast {
    public static final Company HANBIT =
            new Company(
                    "한빛로보틱스",
                    "",
                    "hanbit.example",
                    List.of(
                            new Member(
                                    "이서연",
                                    "상무",
                                    "전략기획본부장",
                                    "전략기획본부",
                                    "seoyeon.lee",
                                    Set.of(EXECUTIVE)),
                            new Member("김민수", "과장", "", "제휴팀", "minsu.kim", Set.of(MANAGER)),
                            new Member("박지훈", "대리", "", "제휴팀", "jihun.park", Set.of(CONTRIBUTOR)),
                            new Member("윤가람", "사원", "", "재무팀", "garam.yoon", Set.of(VIEWER)),
                            new Member(
                                    "한도현",
                                    "차장",
                                    "",
                                    "정보시스템팀",
                                    "dohyeon.han",
                                    Set.of(ADMINISTRATOR))));

    public static final Company SEUM =
            new Company(
                    "세움에너지",
                    "",
                    "seum.example",
                    List.of(
                            new Member(
                                    "정하윤", "이사", "신사업담당", "신사업실", "hayun.jung", Set.of(EXECUTIVE)),
                            new Member("오태경", "차장", "", "현장운영팀", "taekyung.oh", Set.of(MANAGER)),
                            new Member("서다인", "주임", "", "현장운영팀", "dain.seo", Set.of(VIEWER)),
                            new Member(
                                    "문정우",
                                    "과장",
                                    "",
                                    "총무팀",
                                    "jungwoo.moon",
                                    Set.of(ADMINISTRATOR))));

    public static final Company DAON =
            new Company(
                    "다온미디어",
                    "",
                    "daon.example",
                    List.of(
                            new Member(
                                    "최유나",
                                    "팀장",
                                    "콘텐츠사업팀장",
                                    "콘텐츠사업팀",
                                    "yuna.choi",
                                    Set.of(EXECUTIVE, MANAGER, ADMINISTRATOR)),
                            new Member(
                                    "강태윤", "대리", "", "콘텐츠사업팀", "taeyun.kang", Set.of(CONTRIBUTOR)),
                            new Member("한서준", "조정위원", "", "", "seojun.han", Set.of(MEDIATOR))));

    public static final List<Company> ALL = List.of(HANBIT, SEUM, DAON);

    private Cast() {}
}
