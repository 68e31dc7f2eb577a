package org.songngu.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.event.EventSummary.Coverage;
import org.songngu.event.SharedPhrase.Span;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;
import org.songngu.search.SearchRequest;

class EventViewsTest {
  private static final Report VIETNAMESE =
      report(
          "vi",
          "Bão Lekha làm sập cầu ở Thanh Hóa",
          "Sáng 10/10, bão Lekha đổ bộ Thanh Hóa với sức gió 110 km/h, làm sập cầu Sông Mới. Ông"
              + " Trịnh Văn Hậu cho biết 2.300 ngôi nhà bị tốc mái.",
          Language.VIETNAMESE,
          "2024-10-10",
          "tinsang.example");
  private static final Report ENGLISH =
      report(
          "en",
          "Typhoon Lekha brings down bridge in Thanh Hoa",
          "Typhoon Lekha hit Thanh Hoa on October 10 with winds of 110 kph and brought down the"
              + " Song Moi bridge. Trinh Van Hau said 2,300 houses lost their roofs.",
          Language.ENGLISH,
          "2024-10-10",
          "dailypost.example");
  private static final Report LATER =
      report(
          "later",
          "Sau bão Lekha, Thanh Hóa xây lại cầu Sông Mới",
          "Ngày 21/10, Thanh Hóa khởi công xây lại cầu Sông Mới bị bão Lekha làm sập. Ông Trịnh Văn"
              + " Hậu nói cầu sẽ chịu được sức gió 150 km/h.",
          Language.VIETNAMESE,
          "2024-10-21",
          "tinsang.example");

  private final Directory directory = new ByteBuffersDirectory();
  private Archive archive;

  private static Report report(
      String id, String title, String body, Language language, String day, String source) {
    return new Report(id, title, body, language, PublishedDate.parse(day), source, "", List.of());
  }

  EventViewsTest() throws IOException {
    archive = Archive.open(directory, Lexicon.builtIn());
  }

  @BeforeEach
  void index() throws IOException {
    for (Report report : List.of(VIETNAMESE, ENGLISH, LATER)) {
      archive.add(report);
    }
    archive.commit();
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
    directory.close();
  }

  @Test
  void aSummary_saysWhereWhoAndHowMuchThereIs() throws IOException {
    Event event = archive.eventOf("vi").orElseThrow();
    EventSummary summary = archive.eventSummaries(List.of(event)).getFirst();
    assertThat(summary.date()).hasToString("2024-10-10");
    assertThat(summary.places()).contains("Thanh Hóa");
    assertThat(summary.people()).contains("Trịnh Văn Hậu");
    assertThat(summary.coverage())
        .containsExactly(
            new Coverage(Language.VIETNAMESE, VIETNAMESE.title(), 1, 1),
            new Coverage(Language.ENGLISH, ENGLISH.title(), 1, 1));
  }

  @Test
  void whatGoesOnDaysLater_isAnotherEvent_thatFollows() throws IOException {
    Event storm = archive.eventOf("vi").orElseThrow();
    Event later = archive.eventOf("later").orElseThrow();
    assertThat(later.number()).isNotEqualTo(storm.number());
    List<EventSummary> summaries = archive.eventSummaries(List.of(storm, later));
    assertThat(summaries).extracting(EventSummary::follows).containsExactly(0L, storm.number());
  }

  @Test
  void nearMisses_nameTheReportTheEventAndWhatParts() throws IOException {
    NearMiss miss = archive.nearMisses("later", 1).getFirst();
    assertThat(miss.event()).isEqualTo(archive.eventOf("vi").orElseThrow().number());
    assertThat(miss.reasons().speaksAgainst())
        .anyMatch(reason -> reason.startsWith("other day: 2024-10-21"));
    assertThatIllegalArgumentException().isThrownBy(() -> archive.nearMisses("nobody", 1));
  }

  @Test
  void sharedPhrases_standWhereEachReportSaysThem() {
    List<SharedPhrase> shared = archive.sharedPhrases(VIETNAMESE, ENGLISH);
    assertThat(shared)
        .extracting(
            phrase -> words(VIETNAMESE, phrase.first()), phrase -> words(ENGLISH, phrase.second()))
        .contains(
            org.assertj.core.api.Assertions.tuple("Bão", "Typhoon"),
            org.assertj.core.api.Assertions.tuple("Thanh Hóa", "Thanh Hoa"),
            org.assertj.core.api.Assertions.tuple("Lekha", "Lekha"));
  }

  private static String words(Report report, List<Span> spans) {
    Span first = spans.getFirst();
    return report.text().substring(first.start(), first.end());
  }

  @Test
  void eventsOfASearch_comeWithAllTheirReports() throws IOException {
    List<Event> events = archive.events(SearchRequest.of("Lekha typhoon"), 0);
    assertThat(events.getFirst().reports()).extracting(Report::id).containsExactly("en", "vi");
    assertThat(archive.events(SearchRequest.of("Lekha typhoon"), 1)).startsWith(events.getFirst());
  }

  @Test
  void aDayWithoutYearHasTheYearOfItsEvent() {
    Report bare = VIETNAMESE.withPublished(PublishedDate.parse("--10-10"));
    Report otherDay = VIETNAMESE.withPublished(PublishedDate.parse("--10-11"));
    PublishedDate day = PublishedDate.parse("2024-10-10");
    Event event = new Event(1, day, List.of(ENGLISH, bare, otherDay));
    assertThat(event.dateOf(bare)).isEqualTo(day.withEvidence("en"));
    assertThat(event.dateOf(otherDay)).isEqualTo(otherDay.published());
    assertThat(event.dateOf(ENGLISH)).isEqualTo(ENGLISH.published());
    assertThat(new Event(1, day, List.of(bare)).dateOf(bare)).isEqualTo(bare.published());
  }
}
