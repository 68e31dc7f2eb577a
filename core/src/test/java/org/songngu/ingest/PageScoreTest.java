package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.songngu.ingest.DevelopmentPages.Sample;

/** The development pages stay as good as they are; PageScore prints the figures. */
class PageScoreTest {
  @Test
  void figures_arePrinted() {
    PageScore.main(new String[0]);
  }

  @Test
  void developmentPages_areCleanedAndDated() {
    PageScore.Score tuned = new PageScore.Score();
    PageScore.Score heldOut = new PageScore.Score();
    for (Sample sample : DevelopmentPages.all()) {
      PageScore.add(sample.heldOut() ? heldOut : tuned, sample, PageScore.read(sample), false);
    }
    assertThat(tuned.f1()).isGreaterThan(0.985);
    assertThat(heldOut.f1()).isGreaterThan(0.97);
    assertThat(tuned.rightOrUnknown()).isGreaterThan(0.99);
    assertThat(heldOut.rightOrUnknown()).isGreaterThan(0.99);
    assertThat(tuned.wrong()).isLessThanOrEqualTo(0.01);
    assertThat(heldOut.wrong()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void scrapedPages_areCleanedAndDated() {
    PageScore.Score score = new PageScore.Score();
    ScrapedPages.all().forEach(page -> PageScore.add(score, page));
    assertThat(score.f1()).isGreaterThan(0.985);
    assertThat(score.rightOrUnknown()).isEqualTo(1);
  }
}
