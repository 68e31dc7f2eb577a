package org.songngu.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.fixtures.Fixtures.Happening;
import org.songngu.fixtures.Fixtures.TwinQuery;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.SearchRequest;

/**
 * How well twin queries land on the same events.
 *
 * @param agreement mean Jaccard index of the first ten events of a question in both languages
 * @param unmarked the same where the Vietnamese question has no marks
 * @param hits share of questions, in either language, among whose first ten events is one that
 *     answers it and has a report in the other language
 */
record TwinScores(double agreement, double unmarked, double hits) {
  private static final int FIRST = 10;
  private static final int REPORTS = 100;

  /** As the command {@code events} has it. */
  private static final double LEAST_SCORE = 0.4;

  static TwinScores of(Fixtures fixtures) {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      for (Report report : EventSets.of(fixtures).reports()) {
        archive.add(report);
      }
      archive.commit();
      return of(fixtures, archive);
    } catch (IOException e) {
      throw new UncheckedIOException("the index is in memory", e);
    }
  }

  private static TwinScores of(Fixtures fixtures, Archive archive) throws IOException {
    double agreement = 0;
    double unmarked = 0;
    double hits = 0;
    List<TwinQuery> queries = fixtures.queries();
    for (TwinQuery query : queries) {
      Set<Long> vietnamese = events(archive, query.vietnamese());
      Set<Long> english = events(archive, query.english());
      agreement += jaccard(vietnamese, english);
      unmarked += jaccard(events(archive, Folding.of(query.vietnamese())), english);
      Set<String> relevant = relevant(fixtures, query);
      hits += hasHit(archive, vietnamese, relevant, Language.ENGLISH) ? 0.5 : 0;
      hits += hasHit(archive, english, relevant, Language.VIETNAMESE) ? 0.5 : 0;
    }
    int count = queries.size();
    return new TwinScores(agreement / count, unmarked / count, hits / count);
  }

  private static Set<Long> events(Archive archive, String query) throws IOException {
    SearchRequest request = SearchRequest.of(query).withMaxHits(REPORTS);
    Set<Long> events = new LinkedHashSet<>();
    archive.events(request, LEAST_SCORE).stream()
        .limit(FIRST)
        .forEach(event -> events.add(event.number()));
    return events;
  }

  private static double jaccard(Set<Long> a, Set<Long> b) {
    Set<Long> all = new HashSet<>(a);
    all.addAll(b);
    Set<Long> both = new HashSet<>(a);
    both.retainAll(b);
    return all.isEmpty() ? 1 : (double) both.size() / all.size();
  }

  private static Set<String> relevant(Fixtures fixtures, TwinQuery query) {
    Set<String> relevant = new HashSet<>();
    for (Happening happening : fixtures.happenings()) {
      if (query.happenings().contains(happening.id())) {
        relevant.addAll(happening.reports());
      }
    }
    return relevant;
  }

  private static boolean hasHit(
      Archive archive, Set<Long> events, Set<String> relevant, Language language)
      throws IOException {
    for (long event : events) {
      for (Report report : archive.event(event).orElseThrow().reports()) {
        if (report.language() == language && relevant.contains(report.id())) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "twin agreement %.3f, unmarked %.3f, other-language event among the first ten %.3f"
        .formatted(agreement, unmarked, hits);
  }
}
