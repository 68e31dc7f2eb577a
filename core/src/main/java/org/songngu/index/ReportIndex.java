package org.songngu.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songngu.analysis.ReportAnalyzer;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;

/**
 * The reports on disk. The writer, and with it the lock, is taken at the first change; readers need
 * none. Safe for use by many threads.
 */
public final class ReportIndex implements Notes, Closeable {
  /** The version of the fields and of the analysis; an index of another version is refused. */
  public static final int FORMAT = 4;

  private final Directory directory;
  private final Analyzer analyzer;
  private final String lexicon;
  private @Nullable IndexWriter writer;
  private final Map<String, String> notes = new HashMap<>();

  /** What has all reports in an older format, until they are written anew; else null. */
  private @Nullable IndexCommit older;

  /** Whether reports were analyzed since the last commit. */
  private volatile boolean analyzed;

  /** Whether all of them were, earlier reports as well. */
  private volatile boolean whollyAnalyzed;

  private ReportIndex(Directory directory, Analyzer analyzer, String lexicon) {
    this.directory = directory;
    this.analyzer = analyzer;
    this.lexicon = lexicon;
  }

  /**
   * Opens the index in a directory, which may be empty.
   *
   * @param directory where the index is, or will be
   * @param lexicon what words mean
   * @return the index, to be closed
   * @throws IndexFormatException if the index there is of another format
   * @throws IOException if the index cannot be read or written
   */
  public static ReportIndex open(Directory directory, Lexicon lexicon) throws IOException {
    ReportIndex index = new ReportIndex(directory, analyzer(lexicon), lexicon.fingerprint());
    if (index.exists()) {
      CommitData.checkFormat(index.committedData());
    }
    return index;
  }

  /**
   * Opens the index in a directory for {@link Reanalysis}, which writes it anew if it is of an
   * older format: until that has run to its end, {@link #reader} is what the index was.
   *
   * @param directory where the index is
   * @param lexicon what words mean
   * @return the index, to be closed
   * @throws IndexFormatException if the index there is of a newer format, or of another program
   * @throws IOException if the index cannot be read or written
   */
  public static ReportIndex openOlder(Directory directory, Lexicon lexicon) throws IOException {
    ReportIndex index = new ReportIndex(directory, analyzer(lexicon), lexicon.fingerprint());
    try {
      CommitData.checkFormat(index.committedData());
    } catch (IndexFormatException e) {
      if (!e.isOlder()) {
        throw e;
      }
      index.older = UnfinishedUpgrade.source(directory);
      if (!UnfinishedUpgrade.isMarked(index.committedData())) {
        // Where an analysis in the older format stopped says nothing of this one.
        index.setNote(Reanalysis.NOTE, "");
      }
    }
    return index;
  }

  /**
   * {@return the format in which all reports are}
   *
   * @throws IOException if the index cannot be read
   */
  public int format() throws IOException {
    IndexCommit whole = older;
    return whole == null
        ? FORMAT
        : Integer.parseInt(whole.getUserData().getOrDefault(CommitData.FORMAT, "0"));
  }

  /**
   * {@return the analyzer of each field}
   *
   * @param lexicon what words mean
   */
  public static Analyzer analyzer(Lexicon lexicon) {
    Analyzer vietnamese = new ReportAnalyzer(lexicon, Language.VIETNAMESE);
    Analyzer english = new ReportAnalyzer(lexicon, Language.ENGLISH);
    return new PerFieldAnalyzerWrapper(
        english,
        Map.of(
            ReportFields.text(Language.VIETNAMESE), vietnamese,
            ReportFields.title(Language.VIETNAMESE), vietnamese));
  }

  /**
   * {@return whether anything was ever committed}
   *
   * @throws IOException if the index cannot be read or written
   */
  public boolean exists() throws IOException {
    return DirectoryReader.indexExists(directory);
  }

  /**
   * {@return whether all reports were analyzed with the lexicon that is used now} If not, words
   * that only one of the two knows are searched as phrases until the reports are indexed anew.
   *
   * @throws IOException if the index cannot be read or written
   */
  public boolean hasSameLexicon() throws IOException {
    return CommitData.lexicons(committedData()).equals(Set.of(lexicon));
  }

  private Map<String, String> committedData() throws IOException {
    return SegmentInfos.readLatestCommit(directory).getUserData();
  }

  /**
   * {@return a snapshot of what is committed; the caller closes it}
   *
   * @throws IOException if the index cannot be read or written
   */
  public DirectoryReader reader() throws IOException {
    IndexCommit whole = older;
    return whole == null ? DirectoryReader.open(directory) : DirectoryReader.open(whole);
  }

  /**
   * {@return a snapshot of what is added so far, committed or not; the caller closes it}
   *
   * @throws IOException if the index cannot be read or written
   */
  public DirectoryReader latestReader() throws IOException {
    return DirectoryReader.open(writer());
  }

  /**
   * What the index holds now: with what is added and not committed if this index writes, else what
   * was last committed, by whichever process.
   *
   * @param before an older snapshot of this index; what is the same is shared with it
   * @return a snapshot with a reference of its own to its reader
   * @throws IOException if the index cannot be read or written
   */
  public IndexSnapshot snapshot(IndexSnapshot before) throws IOException {
    IndexWriter current = openWriter();
    if (current == null && !exists()) {
      return shared(before, before.data());
    }
    DirectoryReader reader = reopened(before.reader(), current);
    Map<String, String> data =
        current == null
            ? (reader == null ? before.data() : reader.getIndexCommit().getUserData())
            : dataNow();
    return reader == null ? shared(before, data) : new IndexSnapshot(reader, data);
  }

  /** Null if nothing has changed. */
  private @Nullable DirectoryReader reopened(IndexReader before, @Nullable IndexWriter current)
      throws IOException {
    if (before instanceof DirectoryReader old) {
      return current == null
          ? DirectoryReader.openIfChanged(old)
          : DirectoryReader.openIfChanged(old, current);
    }
    return current == null ? reader() : latestReader();
  }

  private static IndexSnapshot shared(IndexSnapshot before, Map<String, String> data) {
    before.reader().incRef();
    return new IndexSnapshot(before.reader(), data);
  }

  /** {@return whether something was changed through this index, so that it has the lock} */
  public boolean isWriting() {
    return openWriter() != null;
  }

  private synchronized @Nullable IndexWriter openWriter() {
    return writer;
  }

  /**
   * Adds a report, or replaces the one of the same id.
   *
   * @param report the report
   * @param known a snapshot in which to look for the same report
   * @return what was done
   * @throws IOException if the index cannot be read or written
   */
  public Change put(Report report, IndexReader known) throws IOException {
    return put(report, known, any -> List.of());
  }

  /**
   * Adds a report with further fields, or replaces the one of the same id.
   *
   * @param report the report
   * @param known a snapshot in which to look for the same report
   * @param fields what to index besides the report itself; not asked for an unchanged report
   * @return what was done
   * @throws IOException if the index cannot be read or written
   */
  public Change put(Report report, IndexReader known, Function<Report, List<IndexableField>> fields)
      throws IOException {
    return put(report, Origin.UNKNOWN, known, fields);
  }

  /**
   * {@return as {@link #put(Report, IndexReader, Function)}}
   *
   * @param report the report
   * @param origin where the report was read; changes nothing about whether it is the same
   * @param known a snapshot in which to look for the same report
   * @param fields what to index besides the report itself
   * @throws IOException if the index cannot be read or written
   */
  public Change put(
      Report report,
      Origin origin,
      IndexReader known,
      Function<Report, List<IndexableField>> fields)
      throws IOException {
    BytesRef digest = ReportDocuments.digest(report);
    Optional<BytesRef> stored = ReportLookup.bytes(known, report.id(), ReportFields.DIGEST);
    if (stored.filter(digest::equals).isPresent()) {
      return Change.UNCHANGED;
    }
    write(report, digest, 0, origin, fields);
    return stored.isPresent() ? Change.UPDATED : Change.ADDED;
  }

  /**
   * Writes a report in the place of the one of the same id, which is taken for the same report: its
   * digest and origin stay.
   *
   * @param report the report
   * @param known a snapshot that has the report
   * @param fields what to index besides the report itself
   * @throws IOException if the index cannot be read or written
   */
  public void rewrite(
      Report report, IndexReader known, Function<Report, List<IndexableField>> fields)
      throws IOException {
    rewrite(report, known, 0, fields);
  }

  /** As {@link #rewrite(Report, IndexReader, Function)}, and the report stays in its event. */
  void rewrite(
      Report report, IndexReader known, long event, Function<Report, List<IndexableField>> fields)
      throws IOException {
    BytesRef digest =
        ReportLookup.bytes(known, report.id(), ReportFields.DIGEST)
            .orElseGet(() -> ReportDocuments.digest(report));
    String content =
        ReportLookup.bytes(known, report.id(), ReportFields.CONTENT)
            .map(BytesRef::utf8ToString)
            .orElse("");
    write(report, digest, event, new Origin(Places.of(known, report.id()), content), fields);
  }

  private void write(
      Report report,
      BytesRef digest,
      long event,
      Origin origin,
      Function<Report, List<IndexableField>> fields)
      throws IOException {
    Document document = ReportDocuments.document(report, digest, event);
    origin.fields(report).forEach(document::add);
    fields.apply(report).forEach(document::add);
    analyzed = true;
    writer().updateDocument(new Term(ReportFields.ID, report.id()), document);
  }

  /**
   * {@return whether a snapshot has a report of this id that was made of the same bytes}
   *
   * @param snapshot a snapshot of the index
   * @param id the report's id
   * @param content the hash of its bytes
   * @throws IOException if the index cannot be read or written
   */
  public static boolean hasContent(IndexReader snapshot, String id, String content)
      throws IOException {
    return ReportLookup.bytes(snapshot, id, ReportFields.CONTENT)
        .filter(new BytesRef(content)::equals)
        .isPresent();
  }

  /**
   * Removes the report of an id, if there is one.
   *
   * @param id the report's id
   * @throws IOException if the index cannot be read or written
   */
  public void remove(String id) throws IOException {
    writer().deleteDocuments(new Term(ReportFields.ID, id));
  }

  /** Tells that all reports are analyzed with the lexicon that is used now. */
  void setWhollyAnalyzed() {
    whollyAnalyzed = true;
  }

  /** What the lexicon that is used now makes of text. */
  String fingerprint() {
    return lexicon;
  }

  /** What {@link #put} did. */
  public enum Change {
    /** There was no report of this id. */
    ADDED,
    /** Another report of this id was replaced. */
    UPDATED,
    /** The index holds the same report already. */
    UNCHANGED
  }

  /** What was noted under a name and not yet forgotten; empty if nothing was. */
  @Override
  public synchronized String note(String name) throws IOException {
    return CommitData.note(notesNow(), name);
  }

  /**
   * Notes something about the whole index; durable with the next commit.
   *
   * @param name the name under which it is found again
   * @param text the note; empty to forget it
   */
  public synchronized void setNote(String name, String text) {
    notes.put(CommitData.NOTE + name, text);
  }

  /** The notes of the last commit with the changes since then. */
  private synchronized Map<String, String> notesNow() throws IOException {
    Map<String, String> now = new HashMap<>();
    if (exists()) {
      now.putAll(committedData());
    }
    now.keySet().removeIf(key -> !key.startsWith(CommitData.NOTE));
    now.putAll(notes);
    now.values().removeIf(String::isEmpty);
    return now;
  }

  /**
   * Makes all changes durable: what this returned from is on disk.
   *
   * @throws IOException if the index cannot be read or written
   */
  public void commit() throws IOException {
    IndexWriter current = writer();
    current.setLiveCommitData(dataNow().entrySet());
    current.commit();
    if (whollyAnalyzed) {
      older = null;
    }
  }

  /** What a commit would keep beside the reports. */
  private Map<String, String> dataNow() throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(CommitData.FORMAT, Integer.toString(FORMAT));
    data.put(CommitData.LEXICON, String.join(",", lexiconsNow()));
    if (older != null && !whollyAnalyzed) {
      data.put(CommitData.UPGRADED_FROM, Integer.toString(format()));
    }
    data.putAll(notesNow());
    if (analyzed) {
      // Reports that are added with one lexicon are not done for a run with another.
      String own = Reanalysis.mark(lexicon);
      data.computeIfPresent(
          CommitData.NOTE + Reanalysis.NOTE, (key, note) -> note.startsWith(own) ? note : null);
    }
    return data;
  }

  /** Reports of earlier commits keep the terms of the lexicon that they were analyzed with. */
  private Set<String> lexiconsNow() throws IOException {
    Set<String> fingerprints = new TreeSet<>();
    if (exists() && !whollyAnalyzed) {
      fingerprints.addAll(CommitData.lexicons(committedData()));
    }
    if (analyzed || fingerprints.isEmpty()) {
      fingerprints.add(lexicon);
    }
    return fingerprints;
  }

  /**
   * {@return the writer itself, for stages that change more than reports; opened at the first call}
   *
   * @throws IndexLockedException if another writer holds the lock
   * @throws IOException if the index cannot be read or written
   */
  public synchronized IndexWriter writer() throws IOException {
    if (writer == null) {
      writer = Writers.open(directory, analyzer, older);
    }
    return writer;
  }

  /** {@return whether a failure closed the writer, so that what was not committed is lost} */
  public synchronized boolean hasFailed() {
    return writer != null && (writer.getTragicException() != null || !writer.isOpen());
  }

  /** Gives up what was not committed and releases the lock. Closing twice is harmless. */
  @Override
  public synchronized void close() throws IOException {
    if (writer != null) {
      writer.rollback();
      writer = null;
      notes.clear();
    }
  }
}
