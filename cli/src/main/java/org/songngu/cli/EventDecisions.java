package org.songngu.cli;

import java.io.IOException;
import java.util.List;
import org.songngu.Archive;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.UserException;
import org.songngu.event.Decision;

/** Splits and joins events, and lists what was decided. */
final class EventDecisions {
  private final Archive archive;
  private final Console console;

  EventDecisions(Archive archive, Console console) {
    this.archive = archive;
    this.console = console;
  }

  int split(List<String> reports) throws IOException {
    if (reports.isEmpty()) {
      throw new UserException("--split needs the ids of the reports that leave their event");
    }
    print(archive.splitEvent(reports));
    archive.commit();
    return ExitStatus.OK;
  }

  int join(List<String> reports) throws IOException {
    if (reports.size() != 2) {
      throw new UserException("--join needs the ids of two reports, one of each event");
    }
    print(archive.joinEvents(reports.get(0), reports.get(1)));
    archive.commit();
    return ExitStatus.OK;
  }

  int forget(long number) throws IOException {
    if (!archive.forgetDecision(number)) {
      console.note("No decision has the number %d", number);
      return ExitStatus.NO_HITS;
    }
    archive.commit();
    return ExitStatus.OK;
  }

  int relink() throws IOException {
    archive.relinkEvents();
    archive.commit();
    return ExitStatus.OK;
  }

  int list() throws IOException {
    List<Decision> decisions = archive.eventDecisions();
    decisions.forEach(this::print);
    return decisions.isEmpty() ? ExitStatus.NO_HITS : ExitStatus.OK;
  }

  private void print(Decision decision) {
    String reports = String.join(", ", decision.reports());
    String line =
        switch (decision.kind()) {
          case SPLIT ->
              console.say(
                  "%d  split  %s  from  %s",
                  decision.number(), reports, String.join(", ", decision.others()));
          case JOIN -> console.say("%d  join  %s", decision.number(), reports);
        };
    console.out().println(SafeText.line(line));
  }
}
