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
import org.apache.lucene.document.LongPoint;
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
    Days days = Days.of(searcher);
    return new IndexStatistics(
        reader.numDocs(),
        languages,
        sources(searcher),
        days.first,
        days.last,
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
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      while (events != null && events.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(events.docID())) {
          numbers.add(events.longValue());
        }
      }
    }
    return numbers.size();
  }

  private record Days(Optional<LocalDate> first, Optional<LocalDate> last, int undated) {
    static Days of(IndexSearcher searcher) throws IOException {
      int undated = searcher.count(LongPoint.newExactQuery(ReportFields.EARLIEST, Long.MIN_VALUE));
      return new Days(
          day(searcher, ReportFields.EARLIEST, false),
          day(searcher, ReportFields.LATEST, true),
          undated);
    }

    /** The first or last day of a field, found by halving the days that there can be. */
    private static Optional<LocalDate> day(IndexSearcher searcher, String field, boolean last)
        throws IOException {
      long low = LocalDate.of(1, 1, 1).toEpochDay();
      long high = LocalDate.of(9999, 12, 31).toEpochDay();
      if (searcher.count(LongPoint.newRangeQuery(field, low, high)) == 0) {
        return Optional.empty();
      }
      while (low < high) {
        long middle = last ? Math.ceilDiv(low + high, 2) : Math.floorDiv(low + high, 2);
        boolean there =
            last
                ? searcher.count(LongPoint.newRangeQuery(field, middle, high)) > 0
                : searcher.count(LongPoint.newRangeQuery(field, low, middle)) > 0;
        if (last == there) {
          low = last ? middle : middle + 1;
        } else {
          high = last ? middle - 1 : middle;
        }
      }
      return Optional.of(LocalDate.ofEpochDay(low));
    }
  }
}
