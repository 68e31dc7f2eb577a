package org.songngu;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.songngu.event.Decision;
import org.songngu.event.Event;
import org.songngu.event.EventReasons;
import org.songngu.event.EventSummary;
import org.songngu.event.NearMiss;
import org.songngu.event.SharedPhrase;
import org.songngu.index.ChangesLostException;
import org.songngu.index.IndexFormatException;
import org.songngu.index.IndexLockedException;
import org.songngu.index.NoSuchReportException;
import org.songngu.index.Origin;
import org.songngu.index.Reanalysis;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.ReportReader;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;
import org.songngu.search.SearchResult;

/**
 * An archive of Vietnamese and English reports: add reports, commit, search in either language.
 *
 * {@snippet class="org.songngu.ArchiveContractTest" region="archive"}
 *
 * <h2>What is visible, and what is durable</h2>
 *
 * <p>What is added takes effect, linked to its events, with the next {@link #refresh} (visible to
 * readers of this archive; gone if the machine fails) or {@link #commit} (visible and on disk when
 * the call returns, and visible to other processes that refresh). Closing gives up what was not
 * committed.
 *
 * <h2>Threads and processes</h2>
 *
 * <p>Safe for use by many threads. Each reading method answers from one moment; {@link #snapshot}
 * asks several things of the same moment. Readers wait neither for each other nor for whoever adds,
 * refreshes or commits. Reports are added by many threads at once, while commits, refreshes and
 * decisions about events wait for each other. One archive at a time writes to a directory, from its
 * first change on; any number read it, in any process. Archives share no state: each has its own
 * lexicon. Threads are never interrupted by the library, and must not be by others while they read
 * or write files: Lucene's files close then. An {@link ArchiveListener} cancels long operations.
 *
 * <h2>What goes wrong, and what to do</h2>
 *
 * <ul>
 *   <li>{@link IndexLockedException}: another archive writes; close it, or try again later.
 *   <li>{@link IndexFormatException}: the index is of another version; the message has the remedy,
 *       which is {@link ArchiveUpgrade} for an older one.
 *   <li>{@link ChangesLostException}: writing failed, as on a full disk; see to the cause and add
 *       again what was added since the last commit. What was committed is safe.
 *   <li>{@link NoSuchReportException}: there is no report of that id.
 *   <li>{@link ArchiveClosedException}: the archive was closed; open it again.
 *   <li>{@link CancellationException}: a listener cancelled the operation; each says what holds
 *       then.
 *   <li>{@link org.apache.lucene.index.CorruptIndexException}: files are damaged; restore them, or
 *       add the reports to a new archive.
 *   <li>Other {@link IOException}s: the directory cannot be read or written; the archive is as
 *       after its last commit.
 * </ul>
 */
public final class Archive implements Closeable {
  private final Directory directory;
  private final boolean ownsDirectory;
  private final Lexicon lexicon;
  private final ReportIndex index;
  private final CurrentView view;
  private final SharedLinker linker;
  private final ChangeLock lock;
  private final ReportChanges changes;
  private final EventDecisions decisions;
  private final Upkeep upkeep;

  private Archive(Directory directory, boolean ownsDirectory, Lexicon lexicon) throws IOException {
    this.directory = directory;
    this.ownsDirectory = ownsDirectory;
    this.lexicon = lexicon;
    this.index = ReportIndex.open(directory, lexicon);
    this.view = new CurrentView(index, lexicon);
    this.linker = new SharedLinker(lexicon);
    this.lock = new ChangeLock(index, view, linker);
    this.changes = new ReportChanges(index, view, linker, lock);
    this.decisions = new EventDecisions(index, linker, lock);
    this.upkeep = new Upkeep(index, view, linker, lock);
  }

  /**
   * Opens the archive in a folder with the built-in lexicon.
   *
   * @param folder the folder; a new archive if it is empty or missing
   * @return the archive, to be closed
   * @throws IndexFormatException if the index there is of another version
   * @throws IOException if the folder cannot be read
   */
  public static Archive open(Path folder) throws IOException {
    return open(folder, Lexicon.builtIn());
  }

  /**
   * Opens the archive in a folder.
   *
   * @param folder the folder; a new archive if it is empty or missing
   * @param lexicon the built-in one, or one with a user's entries ({@link Lexicon#with}), which are
   *     found at once in an index that was made without them
   * @return the archive, to be closed
   * @throws IndexFormatException if the index there is of another version
   * @throws IOException if the folder cannot be read
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
   * Opens the archive in any Lucene directory, be it in memory or of another store.
   *
   * @param directory stays the caller's to close, after the archive
   * @param lexicon the built-in one, or one with a user's entries
   * @return the archive, to be closed
   * @throws IndexFormatException if the index there is of another version
   * @throws IOException if the directory cannot be read
   */
  public static Archive open(Directory directory, Lexicon lexicon) throws IOException {
    return new Archive(directory, false, lexicon);
  }

  /**
   * Whether anything was ever committed.
   *
   * @return false for a new archive
   * @throws IOException if the directory cannot be read
   */
  public boolean exists() throws IOException {
    view.throwIfClosed();
    return index.exists();
  }

  /**
   * Whether the index was made with the lexicon that is used now, or with one that makes the same
   * terms ({@link Lexicon#fingerprint}). If not, words that it does not know are searched as
   * phrases; {@link #upgrade} makes it current, and searches faster.
   *
   * @return true for a new archive, too
   * @throws IOException if the directory cannot be read
   */
  public boolean isCurrent() throws IOException {
    return !exists() || index.hasSameLexicon();
  }

  /**
   * Adds a report, or replaces the one of the same id; an unchanged report costs nothing.
   *
   * @param report the report
   * @return what was done
   * @throws IndexLockedException if another archive writes to the directory
   * @throws IOException if it cannot be written
   */
  public Change add(Report report) throws IOException {
    return add(report, Origin.UNKNOWN);
  }

  /**
   * As {@link #add(Report)}, and remembers where the report was read.
   *
   * @param report the report
   * @param origin changes nothing about whether the report is the same
   * @return what was done
   * @throws IndexLockedException if another archive writes to the directory
   * @throws IOException if it cannot be written
   */
  public Change add(Report report, Origin origin) throws IOException {
    return changes.add(report, origin);
  }

  /**
   * Adds the reports of a file or folder: pages, JSON lines and archives of them, as {@link
   * org.songngu.ingest.ReportSources} says. Commits after each {@link SourceOptions#batch}, not at
   * the end. What cannot be read is told to the listener, and the rest goes on. Reading the same
   * again costs little: unchanged pages are told by their bytes.
   *
   * {@snippet class="org.songngu.ArchiveContractTest" region="load"}
   *
   * @param path a file, a folder or a glob
   * @param options what to read, and with how many threads
   * @param listener hears what is added and what fails
   * @return what became of the reports
   * @throws CancellationException if the listener cancelled it; what was read stays added
   * @throws IOException if the archive cannot be written
   */
  public LoadSummary load(Path path, SourceOptions options, ArchiveListener listener)
      throws IOException {
    ArchiveSink sink = new ArchiveSink(this, listener);
    try (ReportReader reader = new ReportReader(options, sink)) {
      reader.read(path.toAbsolutePath());
    }
    return sink.summary();
  }

  /**
   * Whether a report of this id that was made of the same bytes is visible.
   *
   * @param id the report's id
   * @param content the hash of the bytes, as in {@link Origin}
   * @return true if adding it again would change nothing
   * @throws IOException if the index cannot be read
   */
  public boolean has(String id, String content) throws IOException {
    return changes.has(id, content);
  }

  /**
   * Removes the report of an id, if there is one.
   *
   * @param id the report's id
   * @throws IndexLockedException if another archive writes to the directory
   * @throws IOException if it cannot be written
   */
  public void remove(String id) throws IOException {
    changes.remove(id);
  }

  /**
   * Commits, then takes out of all reports that were read from pages what many reports of their
   * source have, and keeps it apart with the reason {@code common-line}. To be called once when
   * many were added.
   *
   * @return how many reports became shorter
   * @throws IOException if they cannot be read or written
   */
  public int removeCommonLines() throws IOException {
    commit();
    return upkeep.removeCommonLines();
  }

  /**
   * Analyzes all reports anew from the text that the archive stores, links them anew and commits:
   * afterwards the archive {@link #isCurrent}. What was added before must be committed. A run that
   * was stopped goes on where it was.
   *
   * @param progress hears how far it is, and may stop it
   * @return whether all is done; false if the listener stopped it
   * @throws IOException if the reports cannot be read or written
   */
  public boolean upgrade(Reanalysis.Progress progress) throws IOException {
    return upkeep.upgrade(progress);
  }

  /**
   * Makes what was changed visible to the readers of this archive, linked to its events, but not
   * durable. An archive that never changed anything sees what other processes have committed.
   *
   * @throws IOException if the index cannot be read or written
   */
  public void refresh() throws IOException {
    refresh(ArchiveListener.NONE);
  }

  /**
   * As {@link #refresh()}.
   *
   * @param listener hears how far linking is
   * @throws CancellationException if the listener cancelled it; all is left to the next time
   * @throws IOException if the index cannot be read or written
   */
  public void refresh(ArchiveListener listener) throws IOException {
    changes.refresh(listener);
  }

  /**
   * Makes what was changed durable and visible, linked to its events: when this returns, it is on
   * disk.
   *
   * @throws IndexLockedException if another archive writes to the directory
   * @throws IOException if the index cannot be read or written
   */
  public void commit() throws IOException {
    commit(ArchiveListener.NONE);
  }

  /**
   * As {@link #commit()}.
   *
   * @param listener hears how far linking is
   * @throws CancellationException if the listener cancelled it; all is left to the next commit
   * @throws IndexLockedException if another archive writes to the directory
   * @throws IOException if the index cannot be read or written
   */
  public void commit(ArchiveListener listener) throws IOException {
    changes.commit(listener);
  }

  /**
   * What readers see now, for several questions about the same moment.
   *
   * @return a snapshot, to be closed
   * @throws IOException if the index cannot be read
   */
  public Snapshot snapshot() throws IOException {
    return new Snapshot(view.acquire(), linker);
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
    return read(now -> now.search(request));
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
    return read(now -> now.search(request, listener));
  }

  /**
   * Another way to write a query that finds nothing, and that finds something.
   *
   * @param request the query and its restrictions
   * @return the other query; empty if none helps
   * @throws IOException if the index cannot be read
   */
  public Optional<String> alternative(SearchRequest request) throws IOException {
    return read(now -> now.alternative(request));
  }

  /**
   * The ranking alone, for many queries.
   *
   * @param request the query and its restrictions
   * @return the ids of the best reports, the best first
   * @throws IOException if the index cannot be read
   */
  public List<RankedReport> rank(SearchRequest request) throws IOException {
    return read(now -> now.rank(request));
  }

  /**
   * In how many reports a form of the lexicon occurs, in text of its language.
   *
   * @param form the form's number in {@link #lexicon}
   * @return how many reports have it
   * @throws IOException if the index cannot be read
   */
  public int reportsWith(int form) throws IOException {
    return read(now -> now.reportsWith(form));
  }

  /**
   * The report of an id.
   *
   * @param id the id with which it was added
   * @return the report; empty if there is none
   * @throws IOException if the index cannot be read
   */
  public Optional<Report> report(String id) throws IOException {
    return read(now -> now.report(id));
  }

  /**
   * The reports that were read at a place or in it.
   *
   * @param place a file, a folder or an archive
   * @return their ids in no order
   * @throws IOException if the index cannot be read
   */
  public List<String> idsFrom(String place) throws IOException {
    return read(now -> now.idsFrom(place));
  }

  /**
   * All events.
   *
   * @return the events in the order of their numbers
   * @throws IOException if the index cannot be read
   */
  public List<Event> events() throws IOException {
    return read(now -> now.events());
  }

  /**
   * The event of a number; of an old number the event that has its reports now.
   *
   * @param number the number of an event
   * @return empty if there never was such an event, or if its reports are gone
   * @throws IOException if the index cannot be read
   */
  public Optional<Event> event(long number) throws IOException {
    return read(now -> now.event(number));
  }

  /**
   * The event of a report.
   *
   * @param report the report's id
   * @return the event; empty if there is no such report
   * @throws IOException if the index cannot be read
   */
  public Optional<Event> eventOf(String report) throws IOException {
    return read(now -> now.eventOf(report));
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
    return read(now -> now.events(request, least));
  }

  /**
   * What a person wants to know of some events of this archive.
   *
   * @param events the events
   * @return a summary of each, in the same order
   * @throws IOException if the index cannot be read
   */
  public List<EventSummary> eventSummaries(List<Event> events) throws IOException {
    return read(now -> now.eventSummaries(events));
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
    return read(now -> now.eventReasons(first, second));
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
    return read(now -> now.nearMisses(report, most));
  }

  /**
   * What two reports both say, each in its words: meanings, names and numbers.
   *
   * @param first a report, in this archive or not
   * @param second another
   * @return the phrases in the order in which the first report says them
   */
  public List<SharedPhrase> sharedPhrases(Report first, Report second) {
    return linker.get().shared(first, second);
  }

  /**
   * Decides that reports are of another event than the other reports of theirs, now and whenever
   * events are linked anew. Takes effect with the next commit.
   *
   * @param reports their ids; all of one event, and not all reports of it
   * @return the decision
   * @throws NoSuchReportException if there is no report of one of the ids
   * @throws IllegalArgumentException if they are not of one event, or are all of it
   * @throws IOException if the index cannot be read
   */
  public Decision splitEvent(List<String> reports) throws IOException {
    return decisions.split(reports);
  }

  /**
   * Decides that the events of two reports are one, now and whenever events are linked anew. Takes
   * effect with the next commit.
   *
   * @param first the id of a report
   * @param second the id of a report of the other event
   * @return the decision
   * @throws NoSuchReportException if there is no report of one of the ids
   * @throws IOException if the index cannot be read
   */
  public Decision joinEvents(String first, String second) throws IOException {
    return decisions.join(first, second);
  }

  /**
   * All decisions about events, those that take effect with the next commit too.
   *
   * @return the decisions in the order in which they were made
   * @throws IOException if the index cannot be read
   */
  public List<Decision> eventDecisions() throws IOException {
    view.throwIfClosed();
    return decisions.all();
  }

  /**
   * Takes a decision about events back. Takes effect with the next commit.
   *
   * @param number the decision's number
   * @return false if there is no such decision
   * @throws IOException if the index cannot be read
   */
  public boolean forgetDecision(long number) throws IOException {
    return decisions.forget(number);
  }

  /**
   * Links all reports anew. The events stay what they are, because they follow from the reports and
   * the decisions alone; the numbers stay with them. Takes effect with the next commit.
   *
   * @throws IOException if the index cannot be read or written
   */
  public void relinkEvents() throws IOException {
    upkeep.relinkEvents();
  }

  /**
   * Lucene's own searcher, for what this class does not offer.
   *
   * @return the searcher of what is visible now; good until this archive is next changed or closed.
   *     Where other threads may do that, {@link Snapshot#unwrap} holds it.
   * @throws IOException if the index cannot be read
   */
  public IndexSearcher unwrap() throws IOException {
    return view.get().searcher().unwrap();
  }

  /**
   * The lexicon of this archive.
   *
   * @return the one with which it was opened
   */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Waits for changes that others are making, gives up what was not committed and releases the
   * lock. Whoever reads meanwhile reads to the end. Closing twice is harmless; afterwards all other
   * methods throw {@link ArchiveClosedException}.
   *
   * @throws IOException if a file cannot be closed
   */
  @Override
  public void close() throws IOException {
    if (lock.close() && ownsDirectory) {
      directory.close();
    }
  }

  /** Asks something of what is visible now. */
  private <T> T read(Question<T> question) throws IOException {
    try (Snapshot now = snapshot()) {
      return question.ask(now);
    }
  }

  private interface Question<T> {
    T ask(Snapshot now) throws IOException;
  }
}
