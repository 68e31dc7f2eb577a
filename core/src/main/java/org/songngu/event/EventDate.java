package org.songngu.event;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.report.PublishedDate;
import org.songngu.signature.EventDays;

/**
 * The day of a happening, by what its reports say: the day that most of them name, in the year that
 * any of them gives. Where none names a day, the earliest of the most precise published dates.
 */
final class EventDate {
  private EventDate() {}

  static PublishedDate of(List<EventDays> reports) {
    Map<MonthDay, Integer> votes = new HashMap<>();
    for (EventDays report : reports) {
      monthDay(report.own()).ifPresent(day -> votes.merge(day, 2, Integer::sum));
      monthDay(report.published()).ifPresent(day -> votes.computeIfPresent(day, (d, n) -> n + 1));
    }
    Optional<MonthDay> day =
        votes.entrySet().stream()
            .max(
                Map.Entry.<MonthDay, Integer>comparingByValue()
                    .thenComparing(
                        Map.Entry.<MonthDay, Integer>comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    return day.map(known -> inYear(known, reports)).orElseGet(() -> published(reports));
  }

  private static Optional<MonthDay> monthDay(PublishedDate date) {
    return date.day() == 0 ? Optional.empty() : Optional.of(MonthDay.of(date.month(), date.day()));
  }

  private static PublishedDate inYear(MonthDay day, List<EventDays> reports) {
    PublishedDate bare = new PublishedDate(0, day.getMonthValue(), day.getDayOfMonth(), "");
    Map<PublishedDate, Integer> years = new HashMap<>();
    for (EventDays report : reports) {
      PublishedDate own = report.own();
      boolean same = monthDay(own).filter(day::equals).isPresent();
      PublishedDate dated = same ? own.withEvidence("") : report.withYear(bare);
      if (dated.year() != 0) {
        years.merge(dated, same ? 2 : 1, Integer::sum);
      }
    }
    return years.entrySet().stream()
        .max(
            Map.Entry.<PublishedDate, Integer>comparingByValue()
                .thenComparing(
                    Map.Entry.comparingByKey(
                        Comparator.comparing(PublishedDate::toString).reversed())))
        .map(Map.Entry::getKey)
        .orElse(bare);
  }

  private static PublishedDate published(List<EventDays> reports) {
    return reports.stream()
        .map(EventDays::published)
        .min(Comparator.comparing(PublishedDate::precision).thenComparing(PublishedDate::toString))
        .map(date -> date.withEvidence(""))
        .orElse(PublishedDate.UNKNOWN);
  }
}
