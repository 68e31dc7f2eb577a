package org.songngu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportFields;
import org.songngu.report.Language;

/**
 * What an index holds, in numbers.
 *
 * @param reports how many reports
 * @param languages how many of each language
 * @param sources publishers with the number of their reports, the largest first
 * @param first the earliest day that a report of known date can be from
 * @param last the latest
 * @param undated how many reports may be from any year
 * @param events how many events
 */
record IndexStatistics(
    int reports,
    Map<Language, Integer> languages,
    List<Source> sources,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int undated,
    int events) {

  /** A publisher, in lower case. */
  record Source(String name, int reports) {}

  static IndexStatistics of(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Map<Language, Integer> languages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Term term = new Term(ReportFields.LANGUAGE, language.code());
      languages.put(language, searcher.count(new TermQuery(term)));
    }
    Days days = Days.of(reader);
    return new IndexStatistics(
        reader.numDocs(),
        languages,
        sources(searcher),
        days.first(),
        days.last(),
        days.undated,
        events(reader));
  }

  private static List<Source> sources(IndexSearcher searcher) throws IOException {
    List<Source> sources = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), ReportFields.SOURCE);
    if (terms != null) {
      TermsEnum names = terms.iterator();
      for (BytesRef name = names.next(); name != null; name = names.next()) {
        Term term = new Term(ReportFields.SOURCE, BytesRef.deepCopyOf(name));
        int reports = searcher.count(new TermQuery(term));
        if (reports > 0) {
          sources.add(new Source(name.utf8ToString(), reports));
        }
      }
    }
    sources.sort(Comparator.comparingInt(Source::reports).reversed().thenComparing(Source::name));
    return sources;
  }

  /** A publisher's name as its first report writes it. */
  static String spelling(IndexSearcher searcher, Source source) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(ReportFields.SOURCE, source.name())), 1);
    return found.scoreDocs.length == 0
        ? source.name()
        : ReportDocuments.report(searcher.storedFields(), found.scoreDocs[0].doc).source();
  }

  private static int events(IndexReader reader) throws IOException {
    Set<Long> numbers = new HashSet<>();
    forEachValue(reader, ReportFields.EVENT, numbers::add);
    return numbers.size();
  }

  /** Passes on a field's value of each report that is not deleted. */
  private static void forEachValue(IndexReader reader, String field, LongConsumer values)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues column = leaf.reader().getNumericDocValues(field);
      Bits live = leaf.reader().getLiveDocs();
      while (column != null && column.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(column.docID())) {
          values.accept(column.longValue());
        }
      }
    }
  }

  /** The days that reports are from; those of an unknown year have no bounds. */
  private static final class Days {
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private int undated;

    static Days of(IndexReader reader) throws IOException {
      Days days = new Days();
      forEachValue(reader, ReportFields.EARLIEST, days::addEarliest);
      forEachValue(reader, ReportFields.LATEST, days::addLatest);
      return days;
    }

    private void addEarliest(long day) {
      if (day == Long.MIN_VALUE) {
        undated++;
      } else {
        first = Math.min(first, day);
      }
    }

    private void addLatest(long day) {
      if (day != Long.MAX_VALUE) {
        last = Math.max(last, day);
      }
    }

    Optional<LocalDate> first() {
      return first == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
    }

    Optional<LocalDate> last() {
      return last == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }
  }
}
