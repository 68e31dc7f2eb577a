package org.songngu.ingest;

import java.time.DayOfWeek;
import java.util.Optional;
import org.songngu.report.PublishedDate;

/**
 * A day that a text names, with what its words say besides.
 *
 * @param date the day; its evidence are the words
 * @param start the first UTF-16 unit of the words
 * @param end the unit after their last
 * @param form how it is written
 * @param front the words that announce it, such as {@code chiều}; may be empty
 * @param weekday the weekday that is named with it
 */
record DateMention(
    PublishedDate date,
    int start,
    int end,
    DateForms form,
    String front,
    Optional<DayOfWeek> weekday) {

  /** Whether day and month may be the other way round: {@code 7/8/2024} in an English text. */
  boolean isAmbiguous() {
    return form == DateForms.NUMERIC && date.day() <= 12 && date.day() != date.month();
  }

  FoundDate found() {
    return new FoundDate(date, start, end);
  }
}
