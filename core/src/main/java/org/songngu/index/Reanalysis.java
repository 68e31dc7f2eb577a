package org.songngu.index;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.songngu.report.Report;

/**
 * Analyzes all reports of an index anew from the text that it stores, in the order of their ids. A
 * run that was stopped or killed goes on where it last made its changes durable.
 */
public final class Reanalysis {
  static final String NOTE = "reanalysis";

  private static final int REPORTS_BETWEEN_COMMITS = 5_000;

  private final ReportIndex index;
  private final Function<Report, List<IndexableField>> fields;
  private final Progress progress;

  /** Hears how far the work is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called after each report.
     *
     * @param done how many reports this run and those before it have analyzed
     * @param all how many there are
     * @return false to stop; what is done stays done
     */
    boolean analyzed(int done, int all);
  }

  /**
   * Nothing happens yet.
   *
   * @param index the index that the reports are in
   * @param fields what to index besides the report itself
   * @param progress hears how far it is
   */
  public Reanalysis(
      ReportIndex index, Function<Report, List<IndexableField>> fields, Progress progress) {
    this.index = index;
    this.fields = fields;
    this.progress = progress;
  }

  /**
   * Analyzes what is left to analyze. The last changes take effect with the next commit.
   *
   * @return whether all reports are done; false if the listener stopped it
   * @throws IOException if the index cannot be read or written
   */
  public boolean run() throws IOException {
    try (DirectoryReader reader = index.reader()) {
      Terms ids = MultiTerms.getTerms(reader, ReportFields.ID);
      boolean complete = ids == null || run(reader, ids.iterator());
      if (complete) {
        index.setNote(NOTE, "");
        index.setWhollyAnalyzed();
      }
      return complete;
    }
  }

  private boolean run(DirectoryReader reader, TermsEnum ids) throws IOException {
    BytesRef before = new BytesRef(doneBefore());
    int done = 0;
    int uncommitted = 0;
    for (BytesRef id = ids.next(); id != null; id = ids.next()) {
      if (id.compareTo(before) <= 0) {
        done++;
        continue;
      }
      OptionalInt document = ReportLookup.document(reader, id.utf8ToString());
      if (document.isEmpty()) {
        continue;
      }
      analyze(reader, document.getAsInt());
      done++;
      boolean goOn = progress.analyzed(done, reader.numDocs());
      if (++uncommitted == REPORTS_BETWEEN_COMMITS || !goOn) {
        index.setNote(NOTE, mark(index.fingerprint()) + id.utf8ToString());
        index.commit();
        uncommitted = 0;
      }
      if (!goOn) {
        return false;
      }
    }
    return true;
  }

  /** How the note of a run with a lexicon begins; the last id that is done follows. */
  static String mark(String fingerprint) {
    return fingerprint + "\t";
  }

  /** The last id that an earlier run with the same lexicon has done. */
  private String doneBefore() throws IOException {
    String note = index.note(NOTE);
    String prefix = mark(index.fingerprint());
    return note.startsWith(prefix) ? note.substring(prefix.length()) : "";
  }

  private void analyze(DirectoryReader reader, int document) throws IOException {
    Report report = ReportDocuments.report(reader.storedFields(), document);
    index.rewrite(report, reader, ReportLookup.event(reader, document), fields);
  }
}
