package org.songngu;

import java.io.IOException;
import org.songngu.event.EventLinker;
import org.songngu.index.CommonLines;
import org.songngu.index.Reanalysis;
import org.songngu.index.ReportIndex;

/** Work that looks at all reports of an archive. */
final class Upkeep {
  private final ReportIndex index;
  private final CurrentView view;
  private final SharedLinker linker;
  private final ChangeLock lock;

  Upkeep(ReportIndex index, CurrentView view, SharedLinker linker, ChangeLock lock) {
    this.index = index;
    this.view = view;
    this.linker = linker;
    this.lock = lock;
  }

  /** Takes out what many reports of a source share; gives how many reports became shorter. */
  int removeCommonLines() throws IOException {
    return lock.together(
        known -> {
          EventLinker events = linker.get();
          return CommonLines.clean(
              known,
              report -> {
                index.rewrite(report, known, events::fields);
                events.replaced(known, report.id());
              });
        });
  }

  /** Analyzes and links all reports anew; false if the progress stopped it before the end. */
  boolean upgrade(Reanalysis.Progress progress) throws IOException {
    return lock.alone(
        known -> {
          boolean complete = reanalyze(index, linker.get(), progress);
          view.renew();
          return complete;
        });
  }

  /** Analyzes and links all reports anew and commits, also what there is if it was stopped. */
  static boolean reanalyze(ReportIndex index, EventLinker events, Reanalysis.Progress progress)
      throws IOException {
    boolean complete = new Reanalysis(index, events::fields, progress).run();
    if (complete) {
      events.relink(index);
    }
    index.commit();
    return complete;
  }

  void relinkEvents() throws IOException {
    lock.doAlone(known -> linker.get().relink(index));
  }
}
