package org.hamkke.performance.web;

import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.assent.Keys;
import org.hamkke.performance.KpiSummary;
import org.hamkke.performance.PerformanceFigure;
import org.hamkke.performance.ReadingSummary;
import org.hamkke.performance.TrustGlance;

/** @param open values some side has still to answer */
public record PerformancePage(
        AllianceHead head,
        List<Line> kpis,
        List<ReadingSummary> open,
        Optional<PerformanceFigure> figure,
        Optional<TrustGlance> trust) {
    /** @param keys of the proposal that waits, if one does */
    public record Line(KpiSummary kpi, Optional<Keys> keys) {}

    public String path() {
        return head.path() + "/performance";
    }

    public AllianceSummary alliance() {
        return head.alliance();
    }

    public boolean writes() {
        return head.mayWrite();
    }

    public boolean manages() {
        return head.mayManage();
    }
}
