package org.songngu.cli.results;

import java.util.Optional;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.UserException;
import org.songngu.query.QueryFault;
import org.songngu.query.QuerySyntax;
import org.songngu.search.SearchResult;

/** What a search tells beside its hits. */
public final class SearchNotes {
  private static final int NANOS_A_MILLI = 1_000_000;

  private final Console console;

  public SearchNotes(Console console) {
    this.console = console;
  }

  /** Refuses a query of which something cannot be read, and points at it. */
  public void refuseFault(String query) {
    Optional<QueryFault> fault = QuerySyntax.parse(query).fault();
    if (fault.isPresent()) {
      String line = SafeText.line(query);
      int offset = Math.min(fault.get().offset(), line.length());
      throw new UserException(
          "%s%n  %s%n  %s^",
          console.say(fault.get().message()),
          line,
          " ".repeat(Columns.of(line.substring(0, offset))));
    }
  }

  /** How the query was understood. */
  public void beforeHits(SearchResult result) {
    if (result.readAsText()) {
      console.note("Some of the query was no syntax and is searched as words.");
    }
    if (!result.translations().isEmpty()) {
      console.aside("Also: %s", String.join("; ", result.translations()));
    }
  }

  /** That there are none, and what would have some. */
  public void noHits(String query, Optional<String> alternative) {
    console.note("No report matches %s", query);
    alternative.ifPresent(other -> console.note("Did you mean: %s", other));
  }

  /** How many there are, and how long it took. */
  public void afterHits(SearchResult result, long nanos) {
    // Numbers in words need locale data, which take a thirtieth of a search's process to load.
    if (console.isVerbose()) {
      console.detail(
          "%s, %s, %d ms",
          console.count(result.hits().size(), "1 report", "%d reports"),
          console.count(result.events().size(), "1 event", "%d events"),
          nanos / NANOS_A_MILLI);
    }
  }
}
