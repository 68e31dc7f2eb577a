package org.songngu.event;

import java.io.IOException;
import org.songngu.index.Notes;
import org.songngu.index.ReportIndex;

/** What an index remembers about events beside its reports; written with each commit. */
final class EventNotes {
  static final String DECISIONS = "event.decisions";
  static final String SUCCESSIONS = "event.successions";

  private EventNotes() {}

  static Decisions decisions(Notes index) throws IOException {
    return Decisions.parse(index.note(DECISIONS));
  }

  static void write(Decisions decisions, ReportIndex index) throws IOException {
    index.setNote(DECISIONS, decisions.toString());
  }

  static Successions successions(Notes index) throws IOException {
    return Successions.parse(index.note(SUCCESSIONS));
  }
}
