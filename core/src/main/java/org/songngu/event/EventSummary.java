package org.songngu.event;

import java.util.List;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * What a person wants to know of an event at a glance.
 *
 * @param event the event
 * @param places the places that most of its reports name, the most frequent first
 * @param people the people, and other names that the lexicon does not know, in the same way
 * @param coverage what there is in each language that it has reports in, Vietnamese first
 * @param first the report that came first, as far as published dates say
 * @param follows the number of the event that it goes on from, or 0
 * @param merged the numbers of the events that were merged into it
 * @param splitFrom the number of the event that it was split from, or 0
 */
public record EventSummary(
    Event event,
    List<String> places,
    List<String> people,
    List<Coverage> coverage,
    Report first,
    long follows,
    List<Long> merged,
    long splitFrom) {
  /** Keeps copies of the lists. */
  public EventSummary {
    places = List.copyOf(places);
    people = List.copyOf(people);
    coverage = List.copyOf(coverage);
    merged = List.copyOf(merged);
  }

  /**
   * The reports of an event in one language.
   *
   * @param language the language
   * @param headline the headline of the first of them that has one, else empty
   * @param reports how many they are
   * @param sources how many publishers they are from; those that name none count as one
   */
  public record Coverage(Language language, String headline, int reports, int sources) {}

  /** {@return the day of the event, as far as it is known} */
  public PublishedDate date() {
    return event.date();
  }
}
