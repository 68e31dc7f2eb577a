package org.songngu.event;

import static org.songngu.event.PairFeatures.set;

import org.songngu.event.PairFeatures.Feature;
import org.songngu.signature.Day;
import org.songngu.signature.SignatureDays;

/** What the days of two reports say for and against one event. Unknown days say nothing. */
final class DayFeatures {
  private static final double NEIGHBOURING_DAY = 0.3;
  private static final int WEEK = 6;
  private static final int PUBLISHED_TOLERANCE = 4;
  private static final double PUBLISHED_SLOPE = 10;

  private DayFeatures() {}

  static void add(SignatureDays a, SignatureDays b, double[] features) {
    boolean knownA = a.own().isKnown();
    boolean knownB = b.own().isKnown();
    if (knownA && knownB) {
      compare(a, b, features);
    }
    if (knownB) {
      weekday(a, b.own(), features);
    }
    if (knownA) {
      weekday(b, a.own(), features);
    }
    if (!knownA && !knownB && a.weekday() != null && b.weekday() != null) {
      boolean fits = a.weekday() == b.weekday();
      set(features, fits ? Feature.WEEKDAY_FITS : Feature.WEEKDAY_DIFFERS, 1);
    }
    published(a, b, features);
  }

  /** Whether happening and publication are more than six days apart: never one event. */
  static boolean areFarApart(SignatureDays a, SignatureDays b) {
    return a.own().isKnown()
        && b.own().isKnown()
        && a.published().isKnown()
        && b.published().isKnown()
        && a.published().distance(b.published()) > WEEK
        && a.own().distance(b.own()) > WEEK
        && !a.mentions(b.own())
        && !b.mentions(a.own());
  }

  private static void compare(SignatureDays a, SignatureDays b, double[] features) {
    int apart = a.own().distance(b.own());
    if (apart == 0) {
      set(features, Feature.SAME_DAY, 1);
    } else if (a.mentions(b.own()) || b.mentions(a.own())) {
      set(features, Feature.DAY_MENTIONED, 1);
    } else {
      set(features, Feature.OTHER_DAY, apart == 1 ? NEIGHBOURING_DAY : 1);
      set(features, Feature.FAR_DAY, apart > WEEK ? 1 : 0);
    }
  }

  private static void weekday(SignatureDays days, Day day, double[] features) {
    if (days.weekday() != null && !days.published().isKnown() && day.hasYear()) {
      boolean fits = day.is(days.weekday());
      set(features, fits ? Feature.WEEKDAY_FITS : Feature.WEEKDAY_DIFFERS, 1);
    }
  }

  private static void published(SignatureDays a, SignatureDays b, double[] features) {
    Day dayA = a.published().isKnown() ? a.published() : a.own();
    Day dayB = b.published().isKnown() ? b.published() : b.own();
    boolean one = a.published().isKnown() || b.published().isKnown();
    if (!one || !dayA.isKnown() || !dayB.isKnown()) {
      return;
    }
    int gap = dayA.distance(dayB);
    set(features, Feature.PUBLISHED_NEAR, gap <= 1 ? 1 : gap <= 2 ? 0.7 : gap <= 4 ? 0.3 : 0);
    double far = (gap - PUBLISHED_TOLERANCE) / PUBLISHED_SLOPE;
    set(features, Feature.PUBLISHED_FAR, Math.clamp(far, 0, 1));
  }
}
