package org.songngu;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.songngu.event.Event;
import org.songngu.event.EventBook;
import org.songngu.event.EventLinker;
import org.songngu.event.EventReasons;
import org.songngu.event.EventSummary;
import org.songngu.event.NearMiss;
import org.songngu.index.NoSuchReportException;
import org.songngu.index.Places;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportLookup;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.RankedReport;
import org.songngu.search.ReportSearcher;
import org.songngu.search.SearchRequest;
import org.songngu.search.SearchResult;

/**
 * What an archive showed at one moment. Whatever is asked of it, the answers are of the same
 * reports and the same events, although others add, commit and refresh meanwhile; reading waits for
 * none of them. Safe for use by many threads.
 *
 * {@snippet class="org.songngu.ArchiveContractTest" region="snapshot"}
 *
 * <p>A snapshot keeps its files until it is closed, so it should live as long as one answer, not as
 * long as the program. It may outlive its archive. After {@link #close} all methods throw {@link
 * ArchiveClosedException}.
 */
public final class Snapshot implements Closeable {
  private final View view;
  private final Supplier<EventLinker> linker;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Takes over the caller's reference to the view. */
  Snapshot(View view, Supplier<EventLinker> linker) {
    this.view = view;
    this.linker = linker;
  }

  /**
   * Searches with a query as a person types it; any text is a query.
   *
   * @param query what to search
   * @return the best hits with their reasons, the best first
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(String query) throws IOException {
    return search(SearchRequest.of(query));
  }

  /**
   * Searches.
   *
   * @param request the query and its restrictions
   * @return the best hits with their reasons, the best first
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return searcher().search(request);
  }

  /**
   * Searches until it is cancelled.
   *
   * @param request the query and its restrictions
   * @param listener asked whether the search is cancelled
   * @return the best hits with their reasons, the best first
   * @throws CancellationException if it was cancelled
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(SearchRequest request, ArchiveListener listener) throws IOException {
    return searcher().cancelledBy(listener::isCancelled).search(request);
  }

  /**
   * Another way to write a query that finds nothing, and that finds something.
   *
   * @param request the query and its restrictions
   * @return the other query; empty if none helps
   * @throws IOException if the index cannot be read
   */
  public Optional<String> alternative(SearchRequest request) throws IOException {
    return searcher().alternative(request);
  }

  /**
   * The ranking alone, for many queries.
   *
   * @param request the query and its restrictions
   * @return the ids of the best reports, the best first
   * @throws IOException if the index cannot be read
   */
  public List<RankedReport> rank(SearchRequest request) throws IOException {
    return searcher().rank(request);
  }

  /**
   * In how many reports a form of the lexicon occurs, in text of its language.
   *
   * @param form the form's number in {@link Archive#lexicon}
   * @return how many reports have it
   * @throws IOException if the index cannot be read
   */
  public int reportsWith(int form) throws IOException {
    return searcher().reportsWith(form);
  }

  /**
   * The report of an id.
   *
   * @param id the id with which it was added
   * @return the report; empty if there is none
   * @throws IOException if the index cannot be read
   */
  public Optional<Report> report(String id) throws IOException {
    OptionalInt document = ReportLookup.document(reader(), id);
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(ReportDocuments.report(reader().storedFields(), document.getAsInt()));
  }

  /**
   * The reports that were read at a place or in it.
   *
   * @param place a file, a folder or an archive
   * @return their ids in no order
   * @throws IOException if the index cannot be read
   */
  public List<String> idsFrom(String place) throws IOException {
    return Places.idsFrom(reader(), place);
  }

  /**
   * All events.
   *
   * @return the events in the order of their numbers
   * @throws IOException if the index cannot be read
   */
  public List<Event> events() throws IOException {
    return EventLinker.events(reader());
  }

  /**
   * The event of a number; of an old number the event that has its reports now.
   *
   * @param number the number of an event
   * @return empty if there never was such an event, or if its reports are gone
   * @throws IOException if the index cannot be read
   */
  public Optional<Event> event(long number) throws IOException {
    long now = EventBook.now(view.index(), number);
    return EventLinker.events(reader(), other -> other == now).stream().findFirst();
  }

  /**
   * The event of a report.
   *
   * @param report the report's id
   * @return the event; empty if there is no such report
   * @throws IOException if the index cannot be read
   */
  public Optional<Event> eventOf(String report) throws IOException {
    OptionalLong number = EventLinker.number(reader(), report);
    return number.isEmpty() ? Optional.empty() : event(number.getAsLong());
  }

  /**
   * The events that answer a search, each with all its reports.
   *
   * @param request the query and its restrictions
   * @param least the share of the first event's score that an event must have, from 0 to 1: what
   *     answers far less well than others as a rule shares a word with the query and no more
   * @return the events in the order of the search
   * @throws IOException if the index cannot be read
   */
  public List<Event> events(SearchRequest request, double least) throws IOException {
    List<EventHits> hits = search(request).events();
    double score = hits.isEmpty() ? 0 : least * hits.getFirst().score();
    List<Long> numbers =
        hits.stream().filter(event -> event.score() >= score).map(EventHits::event).toList();
    Map<Long, Event> found =
        EventLinker.events(reader(), numbers::contains).stream()
            .collect(Collectors.toMap(Event::number, Function.identity()));
    return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /**
   * What a person wants to know of some events.
   *
   * @param events events of this snapshot
   * @return a summary of each, in the same order
   * @throws IOException if the index cannot be read
   */
  public List<EventSummary> eventSummaries(List<Event> events) throws IOException {
    return linker.get().summaries(reader(), view.index(), events);
  }

  /**
   * Why two reports are, or are not, likely of one event.
   *
   * @param first the id of a report
   * @param second the id of another
   * @return the reasons
   * @throws NoSuchReportException if there is no report of one of the ids
   * @throws IOException if the index cannot be read
   */
  public EventReasons eventReasons(String first, String second) throws IOException {
    return linker.get().reasons(existing(first), existing(second));
  }

  /**
   * The reports of other events that a report is most like.
   *
   * @param report the report's id
   * @param most how many, at most
   * @return the likeliest first
   * @throws NoSuchReportException if there is no report of the id
   * @throws IOException if the index cannot be read
   */
  public List<NearMiss> nearMisses(String report, int most) throws IOException {
    return linker.get().nearMisses(reader(), existing(report), most);
  }

  private Report existing(String id) throws IOException {
    return report(id).orElseThrow(() -> new NoSuchReportException(id));
  }

  /**
   * Lucene's own searcher, for what this class does not offer.
   *
   * @return the searcher; not to be used after {@link #close}
   */
  public IndexSearcher unwrap() {
    return searcher().unwrap();
  }

  /**
   * Gives the snapshot's files back. Closing twice is harmless.
   *
   * @throws IOException if a file cannot be closed
   */
  @Override
  public void close() throws IOException {
    if (!closed.getAndSet(true)) {
      view.release();
    }
  }

  private IndexReader reader() {
    throwIfClosed();
    return view.index().reader();
  }

  private ReportSearcher searcher() {
    throwIfClosed();
    return view.searcher();
  }

  private void throwIfClosed() {
    if (closed.get()) {
      throw new ArchiveClosedException("snapshot");
    }
  }
}
