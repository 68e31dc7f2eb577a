package org.songngu.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.fixtures.Fixtures.Happening;
import org.songngu.ingest.ReportSink;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Reports with their true events.
 *
 * @param families events that look alike and must stay apart, by the name of their family
 */
record EventSets(
    String name,
    List<Report> reports,
    List<List<String>> gold,
    Map<String, List<List<String>>> families) {

  static EventSets of(Fixtures fixtures) {
    List<List<String>> gold = new ArrayList<>();
    Map<String, List<List<String>>> families = new TreeMap<>();
    for (Happening happening : fixtures.happenings()) {
      gold.add(happening.reports());
      families
          .computeIfAbsent(happening.family(), any -> new ArrayList<>())
          .add(happening.reports());
    }
    families.values().removeIf(events -> events.size() < 2);
    List<Report> reports = new ArrayList<>();
    try (InputStream stream = fixtures.reports()) {
      ReportSources.read(stream, fixtures.name(), collector(reports));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the fixtures", e);
    }
    return new EventSets(fixtures.name(), reports, gold, families);
  }

  /** Documents among their translations: ids are alike up to the language behind the last point. */
  static EventSets translations(Path file) {
    List<Report> reports = read(file);
    Map<String, List<String>> documents = new TreeMap<>();
    for (Report report : reports) {
      String document = report.id().substring(0, report.id().lastIndexOf('.'));
      documents.computeIfAbsent(document, any -> new ArrayList<>()).add(report.id());
    }
    return new EventSets(
        String.valueOf(file.toAbsolutePath().getName(file.toAbsolutePath().getNameCount() - 2)),
        reports,
        List.copyOf(documents.values()),
        Map.of());
  }

  /** The reports of a file or folder, whose events nobody knows. */
  static List<Report> unlabelled(Path path) {
    return read(path);
  }

  /** What each report has in common with those that it looks like: the name of family or event. */
  Map<String, String> kin() {
    Map<String, String> kin = new HashMap<>();
    for (int event = 0; event < gold.size(); event++) {
      for (String id : gold.get(event)) {
        kin.put(id, "event " + event);
      }
    }
    families.forEach(
        (family, events) -> events.forEach(event -> event.forEach(id -> kin.put(id, family))));
    return kin;
  }

  EventSets withoutDates() {
    return new EventSets(
        name + " without dates",
        reports.stream().map(report -> report.withPublished(PublishedDate.UNKNOWN)).toList(),
        gold,
        families);
  }

  Map<String, Report> byId() {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(report -> byId.put(report.id(), report));
    return byId;
  }

  /** The groups of ids that an index makes of the reports, which come at once. */
  static List<List<String>> throughIndex(List<Report> reports) {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      for (Report report : reports) {
        archive.add(report);
      }
      archive.commit();
      return archive.events().stream()
          .map(event -> event.reports().stream().map(Report::id).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the index is in memory", e);
    }
  }

  private static List<Report> read(Path file) {
    List<Report> reports = new ArrayList<>();
    try {
      ReportSources.read(file, collector(reports));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return reports;
  }

  private static ReportSink collector(List<Report> reports) {
    return new StrictSink() {
      @Override
      public void accept(Report report, String place) {
        reports.add(report);
      }

      @Override
      public void warn(String place, String message) {}
    };
  }
}
