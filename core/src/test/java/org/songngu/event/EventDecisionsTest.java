package org.songngu.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.event.Decision.Kind;
import org.songngu.fixtures.Fixtures;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;

class EventDecisionsTest {
  private static final List<Report> REPORTS = EventSets.of(Fixtures.DEMO).reports();

  private final Directory directory = new ByteBuffersDirectory();

  @BeforeEach
  void index() throws IOException {
    try (Archive archive = open()) {
      for (Report report : REPORTS) {
        archive.add(report);
      }
      archive.commit();
    }
  }

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  private Archive open() throws IOException {
    return Archive.open(directory, Lexicon.builtIn());
  }

  @Test
  void relinking_givesTheSameEventsWithTheSameNumbers() throws IOException {
    try (Archive archive = open()) {
      Map<String, Long> before = numbers(archive);
      archive.relinkEvents();
      archive.commit();
      assertThat(numbers(archive)).isEqualTo(before);
    }
  }

  @Test
  void whatIsSplit_staysSplit_afterRelinkingAndReopening() throws IOException {
    Event large;
    String split;
    try (Archive archive = open()) {
      large = largest(archive);
      split = large.reports().getFirst().id();
      Decision decision = archive.splitEvent(List.of(split));
      archive.commit();
      assertThat(decision.kind()).isEqualTo(Kind.SPLIT);
      assertIsAlone(archive, split);
    }
    try (Archive archive = open()) {
      assertIsAlone(archive, split);
      archive.relinkEvents();
      archive.commit();
      assertIsAlone(archive, split);
      assertThat(archive.eventDecisions()).hasSize(1);
    }
  }

  @Test
  void aDecisionThatIsTakenBack_isAsIfItHadNeverBeen() throws IOException {
    try (Archive archive = open()) {
      Set<Set<String>> before = groups(archive);
      Decision split = archive.splitEvent(List.of(largest(archive).reports().getFirst().id()));
      archive.commit();
      assertThat(groups(archive)).isNotEqualTo(before);
      assertThat(archive.forgetDecision(split.number())).isTrue();
      archive.commit();
      assertThat(groups(archive)).isEqualTo(before);
      assertThat(archive.forgetDecision(split.number())).isFalse();
    }
  }

  @Test
  void whatIsJoined_isOneEvent_andTheOldNumberLeadsToIt() throws IOException {
    try (Archive archive = open()) {
      Event first = archive.events().get(0);
      Event second = archive.events().get(1);
      archive.joinEvents(first.reports().getFirst().id(), second.reports().getFirst().id());
      archive.commit();
      Event joined = archive.eventOf(first.reports().getFirst().id()).orElseThrow();
      assertThat(ids(joined)).containsAll(ids(first)).containsAll(ids(second));
      assertThat(archive.event(first.number())).contains(joined);
      assertThat(archive.event(second.number())).contains(joined);
      archive.relinkEvents();
      archive.commit();
      assertThat(archive.event(second.number())).contains(joined);
    }
  }

  @Test
  void aNewDecision_takesThePlaceOfTheContrary() throws IOException {
    try (Archive archive = open()) {
      Set<Set<String>> before = groups(archive);
      Event large = largest(archive);
      String one = large.reports().getFirst().id();
      archive.splitEvent(List.of(one));
      archive.commit();
      archive.joinEvents(one, large.reports().getLast().id());
      archive.commit();
      assertThat(groups(archive)).isEqualTo(before);
      assertThat(archive.eventDecisions()).extracting(Decision::kind).containsExactly(Kind.JOIN);
    }
  }

  @Test
  void decisions_holdWhateverTheOrderInWhichReportsCome() throws IOException {
    String split;
    Set<Set<String>> expected;
    try (Archive archive = open()) {
      split = largest(archive).reports().getFirst().id();
      archive.splitEvent(List.of(split));
      archive.joinEvents(split, archive.events().getFirst().reports().getFirst().id());
      archive.commit();
      expected = groups(archive);
    }
    long seed = new Random().nextLong();
    List<Report> shuffled = new ArrayList<>(REPORTS);
    Collections.shuffle(shuffled, new Random(seed));
    try (Archive archive = open()) {
      // Reports that come again, a little different, one after the other.
      for (Report report : shuffled) {
        archive.add(
            new Report(
                report.id(),
                report.title(),
                report.body(),
                report.language(),
                report.published(),
                report.source(),
                "https://example.org/" + report.id(),
                List.of()));
        if (report.id().hashCode() % 3 == 0) {
          archive.commit();
        }
      }
      archive.commit();
      assertThat(groups(archive)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void whatCannotBeDecided_isRefusedWithTheReason() throws IOException {
    try (Archive archive = open()) {
      List<Event> events = archive.events();
      String one = events.get(0).reports().getFirst().id();
      String other = events.get(1).reports().getFirst().id();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> archive.splitEvent(List.of(one, other)))
          .withMessageContaining("different events already");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> archive.splitEvent(ids(events.get(0))))
          .withMessageContaining("no other reports");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> archive.joinEvents(one, "nobody"))
          .withMessageContaining("\"nobody\": there is none");
    }
  }

  private static Event largest(Archive archive) throws IOException {
    return archive.events().stream()
        .reduce((a, b) -> a.reports().size() >= b.reports().size() ? a : b)
        .orElseThrow();
  }

  private static void assertIsAlone(Archive archive, String report) throws IOException {
    assertThat(ids(archive.eventOf(report).orElseThrow())).containsExactly(report);
  }

  private static Set<Set<String>> groups(Archive archive) throws IOException {
    return archive.events().stream()
        .map(event -> Set.copyOf(ids(event)))
        .collect(Collectors.toSet());
  }

  private static List<String> ids(Event event) {
    return event.reports().stream().map(Report::id).toList();
  }

  private static Map<String, Long> numbers(Archive archive) throws IOException {
    Map<String, Long> numbers = new TreeMap<>();
    for (Event event : archive.events()) {
      event.reports().forEach(report -> numbers.put(report.id(), event.number()));
    }
    return numbers;
  }
}
