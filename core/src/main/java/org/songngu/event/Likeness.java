package org.songngu.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How likely two reports are of one event, with the reasons: a logistic model of few features, and
 * a veto where the days contradict each other.
 *
 * <p>The features depend on the two reports alone, not on what else the archive holds, so that the
 * same two reports are judged alike whenever they arrive. The coefficients were set by hand on the
 * training half of the fixtures.
 *
 * @param probability from 0 to 1
 * @param reasons what speaks for or against it, in words
 */
record Likeness(double probability, List<String> reasons) {
  /** Reports that are less likely than this are of different events. */
  static final double THRESHOLD = 0.5;

  private static final double BIAS = -7.5;
  private static final double CONCEPTS = 6;
  private static final double HEADLINE = 3;
  private static final double NAMES = 4;
  private static final double PLACES = 1.2;
  private static final double NUMBERS = 1.5;
  private static final double SAME_DAY = 2.5;

  /** Local and Vietnamese time differ by a day at most. */
  private static final int SAME_DAY_TOLERANCE = 1;

  /** A report is published within this many days of its event and of its other reports. */
  private static final int PUBLISHED_TOLERANCE = 4;

  private static final int DAYS_OF_YEAR = 366;

  static Likeness of(Signature a, Signature b) {
    Optional<String> veto = contradiction(a, b);
    if (veto.isPresent()) {
      return new Likeness(0, List.of(veto.get()));
    }
    List<String> reasons = new ArrayList<>();
    double sum = BIAS;
    sum += CONCEPTS * cosine(a.concepts(), b.concepts());
    sum += HEADLINE * overlap("headline", a.headline(), b.headline(), reasons);
    sum += NAMES * overlap("names", a.names(), b.names(), reasons);
    sum += PLACES * anyCommon("place", a.places(), b.places(), reasons);
    sum += NUMBERS * overlap("numbers", a.numbers(), b.numbers(), reasons);
    if (closestDays(a, b) <= SAME_DAY_TOLERANCE) {
      sum += SAME_DAY;
      reasons.add("same day");
    }
    return new Likeness(1 / (1 + Math.exp(-sum)), reasons);
  }

  private static Optional<String> contradiction(Signature a, Signature b) {
    int days = closestDays(a, b);
    if (days < DAYS_OF_YEAR && days > SAME_DAY_TOLERANCE) {
      return Optional.of("other day");
    }
    boolean sameDayNamed = days <= SAME_DAY_TOLERANCE;
    long published = publishedDistance(a, b);
    if (published > PUBLISHED_TOLERANCE && (published > DAYS_OF_YEAR / 2 || !sameDayNamed)) {
      return Optional.of("published %d days apart".formatted(published));
    }
    return Optional.empty();
  }

  /** Days between the closest two days that the reports name, or a year if one names none. */
  private static int closestDays(Signature a, Signature b) {
    int closest = DAYS_OF_YEAR;
    for (MonthDay first : a.days()) {
      for (MonthDay second : b.days()) {
        int distance = Math.abs(dayOfYear(first) - dayOfYear(second));
        closest = Math.min(closest, Math.min(distance, DAYS_OF_YEAR - distance));
      }
    }
    return closest;
  }

  private static int dayOfYear(MonthDay day) {
    return day.atYear(2000).getDayOfYear();
  }

  private static long publishedDistance(Signature a, Signature b) {
    Optional<LocalDate> latestA = a.published().latest();
    Optional<LocalDate> latestB = b.published().latest();
    if (latestA.isEmpty() || latestB.isEmpty()) {
      return 0;
    }
    LocalDate earliestA = a.published().earliest().orElseThrow();
    LocalDate earliestB = b.published().earliest().orElseThrow();
    long gap =
        Math.max(
            ChronoUnit.DAYS.between(latestA.get(), earliestB),
            ChronoUnit.DAYS.between(latestB.get(), earliestA));
    return Math.max(gap, 0);
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      dot += damp(entry.getValue()) * damp(b.getOrDefault(entry.getKey(), 0.0));
    }
    double norms = norm(a) * norm(b);
    return norms == 0 ? 0 : dot / norms;
  }

  private static double norm(Map<String, Double> vector) {
    double sum = 0;
    for (double value : vector.values()) {
      sum += damp(value) * damp(value);
    }
    return Math.sqrt(sum);
  }

  private static double damp(double value) {
    return Math.log1p(value);
  }

  /** The share of the smaller set that both have; small sets count less. */
  private static double overlap(String what, Set<String> a, Set<String> b, List<String> reasons) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    if (common.isEmpty()) {
      return 0;
    }
    reasons.add(what + ": " + String.join(", ", common.stream().sorted().limit(5).toList()));
    return common.size() / (1.0 + Math.min(a.size(), b.size()));
  }

  private static double anyCommon(String what, Set<String> a, Set<String> b, List<String> reasons) {
    return overlap(what, a, b, reasons) > 0 ? 1 : 0;
  }
}
