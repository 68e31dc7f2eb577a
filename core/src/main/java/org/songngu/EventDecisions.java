package org.songngu;

import java.io.IOException;
import java.util.List;
import org.songngu.event.Decision;
import org.songngu.event.EventBook;
import org.songngu.index.ReportIndex;

/** What people decide about events. */
final class EventDecisions {
  private final ReportIndex index;
  private final SharedLinker linker;
  private final ChangeLock lock;

  EventDecisions(ReportIndex index, SharedLinker linker, ChangeLock lock) {
    this.index = index;
    this.linker = linker;
    this.lock = lock;
  }

  /** All that were made, in their order. */
  List<Decision> all() throws IOException {
    return EventBook.decisions(index);
  }

  Decision split(List<String> reports) throws IOException {
    return lock.alone(known -> EventBook.split(index, known, linker.get(), reports));
  }

  Decision join(String first, String second) throws IOException {
    return lock.alone(known -> EventBook.join(index, known, linker.get(), first, second));
  }

  /** Takes a decision back; false if there is no such one. */
  boolean forget(long number) throws IOException {
    return lock.alone(known -> EventBook.forget(index, known, linker.get(), number));
  }
}
