package org.songngu.event;

import static org.songngu.event.PairFeatures.set;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.songngu.event.PairFeatures.Feature;
import org.songngu.report.PublishedDate;

/** What the days of two reports say for and against one event. Unknown days say nothing. */
final class DayFeatures {
  private static final double NEIGHBOURING_DAY = 0.3;
  private static final int WEEK = 6;
  private static final int PUBLISHED_TOLERANCE = 4;
  private static final double PUBLISHED_SLOPE = 10;

  private DayFeatures() {}

  static void add(EventDays a, EventDays b, double[] features) {
    PublishedDate ownA = a.own();
    PublishedDate ownB = b.own();
    boolean knownA = ownA.day() != 0;
    boolean knownB = ownB.day() != 0;
    if (knownA && knownB) {
      compare(a, ownA, b, ownB, features);
    }
    if (knownB) {
      weekday(a, ownB, features);
    }
    if (knownA) {
      weekday(b, ownA, features);
    }
    if (!knownA && !knownB && a.weekday() != null && b.weekday() != null) {
      boolean fits = a.weekday() == b.weekday();
      set(features, fits ? Feature.WEEKDAY_FITS : Feature.WEEKDAY_DIFFERS, 1);
    }
    published(a, ownA, b, ownB, features);
  }

  private static void compare(
      EventDays a, PublishedDate ownA, EventDays b, PublishedDate ownB, double[] features) {
    long apart = EventDays.distance(ownA, ownB);
    if (apart == 0) {
      set(features, Feature.SAME_DAY, 1);
    } else if (a.mentions(ownB) || b.mentions(ownA)) {
      set(features, Feature.DAY_MENTIONED, 1);
    } else {
      set(features, Feature.OTHER_DAY, apart == 1 ? NEIGHBOURING_DAY : 1);
      set(features, Feature.FAR_DAY, apart > WEEK ? 1 : 0);
    }
  }

  private static void weekday(EventDays days, PublishedDate day, double[] features) {
    if (days.weekday() != null && days.fullPublished().isEmpty() && day.year() != 0) {
      boolean fits = day.earliest().orElseThrow().getDayOfWeek() == days.weekday();
      set(features, fits ? Feature.WEEKDAY_FITS : Feature.WEEKDAY_DIFFERS, 1);
    }
  }

  private static void published(
      EventDays a, PublishedDate ownA, EventDays b, PublishedDate ownB, double[] features) {
    Optional<LocalDate> pubA = a.fullPublished();
    Optional<LocalDate> pubB = b.fullPublished();
    long gap;
    if (pubA.isPresent() && pubB.isPresent()) {
      gap = Math.abs(ChronoUnit.DAYS.between(pubA.get(), pubB.get()));
    } else if (pubA.isPresent() && ownB.day() != 0) {
      gap = EventDays.distance(PublishedDate.of(pubA.get()), ownB);
    } else if (pubB.isPresent() && ownA.day() != 0) {
      gap = EventDays.distance(PublishedDate.of(pubB.get()), ownA);
    } else {
      return;
    }
    set(features, Feature.PUBLISHED_NEAR, gap <= 1 ? 1 : gap <= 2 ? 0.7 : gap <= 4 ? 0.3 : 0);
    double far = (gap - PUBLISHED_TOLERANCE) / PUBLISHED_SLOPE;
    set(features, Feature.PUBLISHED_FAR, Math.clamp(far, 0, 1));
  }
}
