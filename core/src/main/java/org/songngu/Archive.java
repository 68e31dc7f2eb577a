package org.songngu;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.songngu.event.Decision;
import org.songngu.event.Event;
import org.songngu.event.EventBook;
import org.songngu.event.EventLinker;
import org.songngu.event.EventReasons;
import org.songngu.event.EventSummary;
import org.songngu.event.NearMiss;
import org.songngu.event.SharedPhrase;
import org.songngu.index.CommonLines;
import org.songngu.index.Origin;
import org.songngu.index.Places;
import org.songngu.index.Reanalysis;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportIndex.Change;
import org.songngu.index.ReportLookup;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.RankedReport;
import org.songngu.search.ReportSearcher;
import org.songngu.search.SearchRequest;
import org.songngu.search.SearchResult;

/**
 * An archive of Vietnamese and English reports on disk: add reports, commit, search in either
 * language.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("news"))) {
 *   archive.add(report);
 *   archive.commit();
 *   SearchResult result = archive.search("bán dẫn");
 *   for (EventHits event : result.events()) { … }
 * }
 * }</pre>
 *
 * <p>Searches see what was last committed. Safe for use by many threads; one archive at a time
 * writes to a directory, any number read it.
 */
public final class Archive implements Closeable {
  private final Directory directory;
  private final boolean ownsDirectory;
  private final Lexicon lexicon;
  private final ReportIndex index;

  /** Adding may go on while others add, but not while the reports are linked to events. */
  private final ReadWriteLock changes = new ReentrantReadWriteLock();

  private @Nullable EventLinker linker;
  private @Nullable IndexReader snapshot;
  private @Nullable ReportSearcher searcher;

  private Archive(Directory directory, boolean ownsDirectory, Lexicon lexicon) throws IOException {
    this.directory = directory;
    this.ownsDirectory = ownsDirectory;
    this.lexicon = lexicon;
    this.index = ReportIndex.open(directory, lexicon);
  }

  /** Opens the archive in a folder with the built-in lexicon; a new one if the folder is empty. */
  public static Archive open(Path folder) throws IOException {
    return open(folder, Lexicon.builtIn());
  }

  /**
   * Opens the archive in a folder; a new one if the folder is empty.
   *
   * @param lexicon the built-in one, or one with a user's entries ({@link Lexicon#with}), which are
   *     found at once in an index that was made without them
   */
  public static Archive open(Path folder, Lexicon lexicon) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new Archive(directory, true, lexicon);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Opens the archive in any Lucene directory.
   *
   * @param directory stays the caller's to close
   */
  public static Archive open(Directory directory, Lexicon lexicon) throws IOException {
    return new Archive(directory, false, lexicon);
  }

  /** Whether anything was ever committed. */
  public boolean exists() throws IOException {
    return index.exists();
  }

  /**
   * Whether the index was made with the lexicon that is used now, or with one that makes the same
   * terms ({@link Lexicon#fingerprint}). If not, words that it does not know are searched as
   * phrases; {@link #upgrade} makes it current, and searches faster.
   */
  public boolean isCurrent() throws IOException {
    return !index.exists() || index.hasSameLexicon();
  }

  /** Adds a report, or replaces the one of the same id; an unchanged report costs nothing. */
  public Change add(Report report) throws IOException {
    return add(report, Origin.UNKNOWN);
  }

  /**
   * As {@link #add(Report)}, and remembers where the report was read.
   *
   * @param origin changes nothing about whether the report is the same
   */
  public Change add(Report report, Origin origin) throws IOException {
    changes.readLock().lock();
    try {
      IndexReader known = snapshot();
      EventLinker events = linker();
      Change change = index.put(report, origin, known, events::fields);
      if (change == Change.UPDATED) {
        events.replaced(known, report.id());
      }
      return change;
    } finally {
      changes.readLock().unlock();
    }
  }

  /** Whether the last commit has a report of this id that was made of the same bytes. */
  public boolean has(String id, String content) throws IOException {
    changes.readLock().lock();
    try {
      return ReportIndex.hasContent(snapshot(), id, content);
    } finally {
      changes.readLock().unlock();
    }
  }

  /** Removes the report of an id, if there is one; takes effect with the next commit. */
  public void remove(String id) throws IOException {
    changes.readLock().lock();
    try {
      linker().replaced(snapshot(), id);
      index.remove(id);
    } finally {
      changes.readLock().unlock();
    }
  }

  /**
   * Takes out of all reports that were read from pages what many reports of their source have, and
   * keeps it apart with the reason {@code common-line}. To be called once when many were added;
   * takes effect with the next commit.
   *
   * @return how many reports became shorter
   */
  public int removeCommonLines() throws IOException {
    commit();
    changes.readLock().lock();
    try {
      IndexReader known = snapshot();
      EventLinker events = linker();
      return CommonLines.clean(
          known,
          report -> {
            index.rewrite(report, known, events::fields);
            events.replaced(known, report.id());
          });
    } finally {
      changes.readLock().unlock();
    }
  }

  /** The ids of the reports that were read at this place or in it: a file, a folder, an archive. */
  public List<String> idsFrom(String place) throws IOException {
    return Places.idsFrom(snapshot(), place);
  }

  /**
   * Analyzes all reports anew from the text that the archive stores, links them anew and commits:
   * afterwards the archive {@link #isCurrent}. What was added before must be committed. A run that
   * was stopped goes on where it was.
   *
   * @return whether all is done; false if the listener stopped it
   */
  public boolean upgrade(Reanalysis.Progress progress) throws IOException {
    changes.writeLock().lock();
    try {
      return reanalyze(progress);
    } finally {
      changes.writeLock().unlock();
    }
  }

  private synchronized boolean reanalyze(Reanalysis.Progress progress) throws IOException {
    boolean complete = new Reanalysis(index, linker()::fields, progress).run();
    if (complete) {
      linker().relink(index);
    }
    index.commit();
    refresh();
    return complete;
  }

  /** Links the added reports to their events and makes all changes durable and visible. */
  public void commit() throws IOException {
    changes.writeLock().lock();
    try {
      commitChanges();
    } finally {
      changes.writeLock().unlock();
    }
  }

  private synchronized void commitChanges() throws IOException {
    linker().link(index);
    index.commit();
    refresh();
  }

  /** Searches with a query as a person types it; any text is a query. */
  public SearchResult search(String query) throws IOException {
    return search(SearchRequest.of(query));
  }

  public SearchResult search(SearchRequest request) throws IOException {
    return searcher().search(request);
  }

  /** Another way to write a query that finds nothing, and that finds something; empty if none. */
  public Optional<String> alternative(SearchRequest request) throws IOException {
    return searcher().alternative(request);
  }

  /** The ranking alone, for many queries. */
  public List<RankedReport> rank(SearchRequest request) throws IOException {
    return searcher().rank(request);
  }

  /**
   * In how many reports a form of the lexicon occurs, in text of its language.
   *
   * @param form the form's number in {@link #lexicon}
   */
  public int reportsWith(int form) throws IOException {
    return searcher().reportsWith(form);
  }

  /** All events in the order of their numbers. */
  public List<Event> events() throws IOException {
    return EventLinker.events(snapshot());
  }

  /**
   * The event of a number; of an old number the event that has its reports now.
   *
   * @return empty if there never was such an event, or if its reports are gone
   */
  public Optional<Event> event(long number) throws IOException {
    long now = EventBook.now(index, number);
    return EventLinker.events(snapshot(), other -> other == now).stream().findFirst();
  }

  /** The event of a report; empty if there is no such report. */
  public Optional<Event> eventOf(String report) throws IOException {
    OptionalLong number = EventLinker.number(snapshot(), report);
    return number.isEmpty() ? Optional.empty() : event(number.getAsLong());
  }

  /**
   * Decides that reports are of another event than the other reports of theirs, now and whenever
   * events are linked anew. Takes effect with the next commit.
   *
   * @param reports their ids; all of one event, and not all reports of it
   * @throws IllegalArgumentException if they are not
   */
  public synchronized Decision splitEvent(List<String> reports) throws IOException {
    return EventBook.split(index, snapshot(), linker(), reports);
  }

  /**
   * Decides that the events of two reports are one, now and whenever events are linked anew. Takes
   * effect with the next commit.
   *
   * @throws IllegalArgumentException if the archive has no report of one of the ids
   */
  public synchronized Decision joinEvents(String first, String second) throws IOException {
    return EventBook.join(index, snapshot(), linker(), first, second);
  }

  /** All decisions about events in the order in which they were made. */
  public List<Decision> eventDecisions() throws IOException {
    return EventBook.decisions(index);
  }

  /**
   * Takes a decision about events back. Takes effect with the next commit.
   *
   * @return false if there is no such decision
   */
  public synchronized boolean forgetDecision(long number) throws IOException {
    return EventBook.forget(index, snapshot(), linker(), number);
  }

  /**
   * Links all reports anew. The events stay what they are, because they follow from the reports and
   * the decisions alone; the numbers stay with them. Takes effect with the next commit.
   */
  public synchronized void relinkEvents() throws IOException {
    linker().relink(index);
  }

  /**
   * Why two reports are, or are not, likely of one event.
   *
   * @throws IllegalArgumentException if the archive has no report of one of the ids
   */
  public EventReasons eventReasons(String first, String second) throws IOException {
    return linker().reasons(existing(first), existing(second));
  }

  /** What a person wants to know of some events of this archive. */
  public List<EventSummary> eventSummaries(List<Event> events) throws IOException {
    return linker().summaries(snapshot(), index, events);
  }

  /**
   * The reports of other events that a report is most like, the likeliest first.
   *
   * @throws IllegalArgumentException if the archive has no report of the id
   */
  public List<NearMiss> nearMisses(String report, int most) throws IOException {
    return linker().nearMisses(snapshot(), existing(report), most);
  }

  /** What two reports both say, each in its words: meanings, names and numbers. */
  public List<SharedPhrase> sharedPhrases(Report first, Report second) {
    return linker().shared(first, second);
  }

  /**
   * The events that answer a search, in its order, each with all its reports.
   *
   * @param least the share of the first event's score that an event must have, from 0 to 1: what
   *     answers far less well than others as a rule shares a word with the query and no more
   */
  public List<Event> events(SearchRequest request, double least) throws IOException {
    List<EventHits> hits = search(request).events();
    double score = hits.isEmpty() ? 0 : least * hits.getFirst().score();
    List<Long> numbers =
        hits.stream().filter(event -> event.score() >= score).map(EventHits::event).toList();
    Map<Long, Event> found =
        EventLinker.events(snapshot(), numbers::contains).stream()
            .collect(Collectors.toMap(Event::number, Function.identity()));
    return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private Report existing(String id) throws IOException {
    return report(id)
        .orElseThrow(
            () -> new IllegalArgumentException("report \"%s\": there is none".formatted(id)));
  }

  /** The report of an id. */
  public Optional<Report> report(String id) throws IOException {
    IndexReader reader = snapshot();
    OptionalInt document = ReportLookup.document(reader, id);
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(ReportDocuments.report(reader.storedFields(), document.getAsInt()));
  }

  /** Lucene's searcher over the last commit, for what this class does not offer. */
  public IndexSearcher unwrap() throws IOException {
    return searcher().unwrap();
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Gives up what was not committed and releases the lock. Closing twice is harmless. */
  @Override
  public synchronized void close() throws IOException {
    index.close();
    if (snapshot != null) {
      snapshot.close();
      snapshot = null;
      searcher = null;
    }
    if (ownsDirectory) {
      directory.close();
    }
  }

  private synchronized IndexReader snapshot() throws IOException {
    if (snapshot == null) {
      snapshot = index.exists() ? index.reader() : new MultiReader();
    }
    return snapshot;
  }

  private synchronized EventLinker linker() {
    if (linker == null) {
      linker = new EventLinker(lexicon);
    }
    return linker;
  }

  private synchronized ReportSearcher searcher() throws IOException {
    if (searcher == null) {
      searcher = new ReportSearcher(snapshot(), lexicon);
    }
    return searcher;
  }

  private void refresh() throws IOException {
    IndexReader old = snapshot;
    if (old instanceof DirectoryReader reader) {
      DirectoryReader changed = DirectoryReader.openIfChanged(reader);
      if (changed == null) {
        return;
      }
      snapshot = changed;
    } else {
      snapshot = index.reader();
    }
    searcher = null;
    if (old != null) {
      old.close();
    }
  }
}
