package org.songngu.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.songngu.fixtures.Fixtures;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/** Linking gives the same events over another archive as over the local index. */
class LinkArchiveTest {
  @Test
  void anotherArchive_hasTheEventsOfTheLocalOne_inWhateverOrderReportsCome() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (Fixtures fixtures : Fixtures.values()) {
      reports.addAll(EventSets.of(fixtures).reports());
    }
    MemoryLinks links = new MemoryLinks(1 + random.nextInt(200));
    assertThat(linked(links, reports, random)).as("seed %d", seed).isEqualTo(local(reports));
  }

  @Test
  void soItHasWhereKeysAreCrowded() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (Fixtures fixtures : Fixtures.values()) {
      for (Report report : EventSets.of(fixtures).reports()) {
        for (int version = 0; version < 2; version++) {
          reports.add(crowded(report, report.id() + "-" + version, random));
        }
      }
    }
    MemoryLinks links = new MemoryLinks(1 + random.nextInt(200));
    assertThat(linked(links, reports, random)).as("seed %d", seed).isEqualTo(local(reports));
    assertThat(links.crowds()).as("seed %d: crowded keys", seed).isPositive();
  }

  private static Report crowded(Report report, String id, Random random) {
    String body = "Liên minh Hạc Trắng. Hac Trang Alliance. " + report.body();
    PublishedDate day =
        random.nextInt(4) == 0
            ? PublishedDate.UNKNOWN
            : PublishedDate.of(LocalDate.of(2024, 3, 1).plusDays(random.nextInt(24)));
    return Report.of(id, report.title(), body, report.language()).withPublished(day);
  }

  /** In batches, some at a time, some reports first in another's words and some removed again. */
  private static Set<Set<String>> linked(MemoryLinks links, List<Report> reports, Random random)
      throws IOException {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(150));
      for (Report report : shuffled.subList(from, to)) {
        Report other = shuffled.get(random.nextInt(shuffled.size()));
        switch (random.nextInt(20)) {
          case 0 -> links.put(renamed(other, report.id()));
          case 1 -> links.put(renamed(other, "gone-" + report.id()));
          default -> links.put(report);
        }
      }
      links.link();
      from = to;
    }
    for (Report report : reports) {
      links.remove("gone-" + report.id());
    }
    // As in an archive, what is as it was is not put again.
    MemoryLinks right = new MemoryLinks(1);
    for (Report report : reports) {
      right.put(report);
    }
    links.putAllThatDiffer(right, reports);
    links.link();
    Map<String, Long> numbers = links.numbersOfEvents();
    EventLinker.relink(links, LinkProgress.NONE);
    assertThat(links.numbersOfEvents()).as("linked anew").isEqualTo(numbers);
    return links.events();
  }

  private static Report renamed(Report report, String id) {
    return Report.of(id, report.title(), report.body(), report.language())
        .withPublished(report.published());
  }

  private static Set<Set<String>> local(List<Report> reports) throws IOException {
    return EventSets.throughIndex(reports).stream().map(Set::copyOf).collect(Collectors.toSet());
  }
}
