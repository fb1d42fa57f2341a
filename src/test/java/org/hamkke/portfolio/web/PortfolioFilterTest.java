package org.hamkke.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.portfolio.Standings.standing;
import static org.hamkke.portfolio.Standings.unmeasured;

import java.util.List;
import org.hamkke.portfolio.Quadrant;
import org.hamkke.portfolio.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortfolioFilterTest {
    private static final List<Standing> ALL =
            List.of(unmeasured("여울로지스"), standing("세움에너지", 9, 0, 70), standing("솔마루소재", 1, 4, 30));

    @Test
    void findsByInitialConsonants() {
        assertThat(titles(new PortfolioFilter("ㅅㅇ", null, null, null))).containsExactly("세움에너지");
    }

    @Test
    void signsAloneFindNothingAndABlankFieldLeavesAllOpen() {
        assertThat(titles(new PortfolioFilter("%%%", null, null, null))).isEmpty();
        assertThat(titles(new PortfolioFilter(" ", null, null, null))).hasSize(ALL.size());
    }

    @Test
    void whatIsNotMeasuredStandsLastWhicheverWay() {
        assertThat(titles(sorted("trust"))).containsExactly("솔마루소재", "세움에너지", "여울로지스");
        assertThat(titles(sorted("-trust"))).containsExactly("세움에너지", "솔마루소재", "여울로지스");
        assertThat(titles(sorted("-performance"))).containsExactly("세움에너지", "솔마루소재", "여울로지스");
    }

    @Test
    void keepsItselfInTheAddress() {
        var filter = new PortfolioFilter("세움", null, Quadrant.WIDEN, "-trust");

        assertThat(titles(filter)).containsExactly("세움에너지");
        assertThat(filter.query("/alliances").href())
                .isEqualTo("/alliances?q=%EC%84%B8%EC%9B%80&state=WIDEN&sort=-trust");
    }

    private static PortfolioFilter sorted(@Nullable String sort) {
        return new PortfolioFilter(null, null, null, sort);
    }

    private static List<String> titles(PortfolioFilter filter) {
        return filter.chosen(ALL).stream().map(Standing::title).toList();
    }
}
