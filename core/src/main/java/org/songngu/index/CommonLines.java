package org.songngu.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.songngu.report.CopySketch;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

/**
 * Finds the lines that many reports of one source have although the reports are no copies of each
 * other: what the site says of itself, and no cue told. Depends on the reports alone, not on their
 * order, and a line that was removed before counts with those that still have it.
 */
public final class CommonLines {
  /** So many different reports of a source with the same line; fewer may quote the same. */
  private static final int LEAST_REPORTS = 5;

  /** And so many of its reports: an old story's background stands in fewer. */
  private static final double LEAST_SHARE = 0.02;

  /** Of a frequent line so many reports are looked at. */
  private static final int SAMPLE = 40;

  /** Reports that are so alike say the line once. */
  private static final double ALIKE = 0.4;

  private final IndexReader reader;
  private final IndexSearcher searcher;

  private CommonLines(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Takes a report that became shorter. */
  public interface Taker {
    /**
     * A report became shorter.
     *
     * @param report the report without the lines
     * @throws IOException if it cannot be written
     */
    void take(Report report) throws IOException;
  }

  /**
   * Finds the reports of a snapshot that have common lines.
   *
   * @param reader a snapshot of the index
   * @param taker takes each as it is without them
   * @return how many there are
   * @throws IOException if the index cannot be read or written
   */
  public static int clean(IndexReader reader, Taker taker) throws IOException {
    return new CommonLines(reader).clean(taker);
  }

  private int clean(Taker taker) throws IOException {
    Set<BytesRef> common = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, ReportFields.LINE);
    if (terms == null) {
      return 0;
    }
    TermsEnum all = terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      if (all.docFreq() >= LEAST_REPORTS && isCommon(term)) {
        common.add(BytesRef.deepCopyOf(term));
      }
    }
    Set<Integer> documents = new TreeSet<>();
    for (BytesRef term : common) {
      documents.addAll(documents(term, reader.maxDoc()));
    }
    int cleaned = 0;
    for (int document : documents) {
      Report report = report(document);
      Report without = without(report, common);
      if (!without.body().equals(report.body())) {
        taker.take(without);
        cleaned++;
      }
    }
    return cleaned;
  }

  private boolean isCommon(BytesRef term) throws IOException {
    TermQuery query = new TermQuery(new Term(ReportFields.LINE, term));
    int count = searcher.count(query);
    if (count < LEAST_REPORTS) {
      return false;
    }
    List<CopySketch> different = new ArrayList<>();
    String source = "";
    for (int document : documents(term, SAMPLE)) {
      Report report = report(document);
      source = report.source();
      CopySketch sketch = CopySketch.of(report.text());
      if (different.stream().noneMatch(other -> other.likeness(sketch) > ALIKE)) {
        different.add(sketch);
      }
    }
    return different.size() >= LEAST_REPORTS && count >= LEAST_SHARE * reportsOf(source);
  }

  private int reportsOf(String source) throws IOException {
    return source.isEmpty()
        ? reader.numDocs()
        : searcher.count(
            new TermQuery(
                new Term(ReportFields.SOURCE, source.toLowerCase(java.util.Locale.ROOT))));
  }

  private List<Integer> documents(BytesRef term, int most) throws IOException {
    List<Integer> documents = new ArrayList<>();
    TermQuery query = new TermQuery(new Term(ReportFields.LINE, term));
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      documents.add(found.doc);
    }
    return documents;
  }

  private Report report(int document) throws IOException {
    return ReportDocuments.report(searcher.storedFields(), document);
  }

  /** A report without its common lines; the same if it has none or is nothing else. */
  private static Report without(Report report, Set<BytesRef> common) {
    Set<String> gone = new LinkedHashSet<>();
    for (String line : EdgeLines.of(report.body())) {
      if (common.contains(EdgeLines.term(report.source(), line))) {
        gone.add(line);
      }
    }
    List<String> kept = report.body().lines().filter(line -> !gone.contains(line)).toList();
    if (gone.isEmpty() || kept.isEmpty()) {
      return report;
    }
    List<RemovedText> removed = new ArrayList<>(report.removed());
    gone.forEach(line -> removed.add(new RemovedText(line, EdgeLines.REASON)));
    return report.withBody(String.join("\n", kept)).withRemoved(removed);
  }
}
