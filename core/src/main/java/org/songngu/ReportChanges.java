package org.songngu;

import java.io.IOException;
import org.songngu.event.EventLinker;
import org.songngu.event.LinkProgress;
import org.songngu.index.Origin;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportIndex.Change;
import org.songngu.report.Report;

/** Adds and removes reports, and links what was changed before anybody sees it. */
final class ReportChanges {
  private final ReportIndex index;
  private final CurrentView view;
  private final SharedLinker linker;
  private final ChangeLock lock;

  ReportChanges(ReportIndex index, CurrentView view, SharedLinker linker, ChangeLock lock) {
    this.index = index;
    this.view = view;
    this.linker = linker;
    this.lock = lock;
  }

  Change add(Report report, Origin origin) throws IOException {
    return lock.together(
        known -> {
          EventLinker events = linker.get();
          Change change = index.put(report, origin, known, events::fields);
          if (change == Change.UPDATED) {
            events.replaced(known, report.id());
          }
          return change;
        });
  }

  boolean has(String id, String content) throws IOException {
    return lock.together(known -> ReportIndex.hasContent(known, id, content));
  }

  void remove(String id) throws IOException {
    lock.doTogether(
        known -> {
          linker.get().replaced(known, id);
          index.remove(id);
        });
  }

  /** Shows what was changed; who never changed anything sees what others have committed. */
  void refresh(ArchiveListener listener) throws IOException {
    lock.doAlone(
        known -> {
          if (index.isWriting()) {
            link(listener);
          }
          view.renew();
        });
  }

  /** Shows what was changed and puts it on disk. */
  void commit(ArchiveListener listener) throws IOException {
    lock.doAlone(
        known -> {
          link(listener);
          index.commit();
          view.renew();
        });
    listener.committed();
  }

  private void link(ArchiveListener listener) throws IOException {
    LinkProgress progress =
        (done, all) -> {
          listener.linked(done, all);
          return !listener.isCancelled();
        };
    linker.get().link(index, progress);
  }
}
