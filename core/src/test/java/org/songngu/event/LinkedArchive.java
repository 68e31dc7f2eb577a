package org.songngu.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.songngu.Archive;
import org.songngu.report.Report;

/** What tests ask of an archive whose reports are linked. */
final class LinkedArchive {
  private LinkedArchive() {}

  /** The reports of each event, which linking anew does not change. */
  static Set<Set<String>> eventsThatStay(Archive archive) throws IOException {
    Map<String, Long> incremental = numbers(archive);
    archive.relinkEvents();
    archive.commit();
    assertThat(numbers(archive)).as("linked anew").isEqualTo(incremental);
    return archive.events().stream().map(LinkedArchive::ids).collect(Collectors.toSet());
  }

  /** The ids of an event's reports. */
  static Set<String> ids(Event event) {
    return event.reports().stream().map(Report::id).collect(Collectors.toSet());
  }

  /** The number of each report's event. */
  static Map<String, Long> numbers(Archive archive) throws IOException {
    Map<String, Long> numbers = new TreeMap<>();
    for (Event event : archive.events()) {
      event.reports().forEach(report -> numbers.put(report.id(), event.number()));
    }
    return numbers;
  }
}
