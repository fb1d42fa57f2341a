package org.hamkke.demo;

import static org.hamkke.demo.Cast.DAON;
import static org.hamkke.demo.Cast.HANBIT;
import static org.hamkke.demo.Cast.SEUM;

import org.hamkke.alliance.Canvases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of three companies two have handed in their canvases; nobody sees any of them before the third one has. */
@Component
@Order(85)
class WaitingCanvasChapter implements Chapter {
    private final Canvases canvases;

    WaitingCanvasChapter(Canvases canvases) {
        this.canvases = canvases;
    }

    @Override
    public void tell(Theatre theatre) {
        var alliance = theatre.alliance(NeighbourChapter.CONSORTIUM);
        var hanbit = theatre.actor(HANBIT.director()).organisation();
        var seum = theatre.actor(SEUM.director()).organisation();
        var daon = theatre.actor(DAON.director()).organisation();
        theatre.run(SEUM.manager(), actor -> canvases.open(actor, alliance, ""));
        var seums =
                Drawing.of("마을마다 설비를 운영해 20년의 안정된 수익을 얻어요.", "설비를 놓은 마을 수와 연 발전 수익")
                        .worth(180_000_000, 240_000_000, "마을당 연 1,800만~2,400만 원")
                        .gives("설비 열 벌과 운영 인력", 120_000_000, 160_000_000)
                        .believes(hanbit, "험한 지형에서 로봇을 시험해요.")
                        .believes(daon, "마을의 이야기를 방송으로 만들어요.");
        theatre.run(SEUM.manager(), actor -> canvases.handIn(actor, alliance, seums.canvas(), 0));
        var hanbits =
                Drawing.of("산지와 섬에서 로봇이 일하는 것을 보여 공공 시장에 들어가요.", "공공 조달 등록과 문의 건수")
                        .worth(100_000_000, 300_000_000, "공공 설치 사업 두세 건")
                        .gives("산지형 로봇 세 대", 60_000_000, 90_000_000)
                        .believes(seum, "마을 수익을 오래 가져가요.")
                        .believes(daon, "좋은 영상 소재를 얻어요.");
        theatre.run(
                HANBIT.manager(), actor -> canvases.handIn(actor, alliance, hanbits.canvas(), 0));
    }
}
