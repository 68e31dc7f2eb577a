package org.songngu.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportSimilarity;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.BilingualQuery;
import org.songngu.query.DocumentCounts;
import org.songngu.query.MatchKind;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Report;
import org.songngu.search.MatchFinder.Found;

/** Searches one snapshot of an index. Safe for use by many threads. */
public final class ReportSearcher {
  /** The best first; of equal ones the smaller id, whatever the order of indexing was. */
  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(ReportFields.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final Analyzer analyzer;

  /**
   * @param reader the snapshot; stays the caller's to close
   */
  public ReportSearcher(IndexReader reader, Lexicon lexicon) {
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(ReportSimilarity.create());
    this.lexicon = lexicon;
    this.analyzer = ReportIndex.analyzer(lexicon);
  }

  /** Lucene's own searcher over the snapshot. */
  public IndexSearcher unwrap() {
    return searcher;
  }

  /** The hits with their reasons and snippets. */
  public SearchResult search(SearchRequest request) throws IOException {
    BilingualQuery query = understand(request);
    MatchFinder finder = new MatchFinder(analyzer, query.terms());
    StoredFields fields = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (Scored scored : top(query.query(), request)) {
      Report report = ReportDocuments.report(fields, scored.document());
      List<Found> found = finder.find(report);
      hits.add(
          new Hit(
              report,
              event(scored.document()),
              scored.score(),
              matches(report, found),
              SnippetMaker.snippets(report, found)));
    }
    return new SearchResult(hits, translations(query.terms()), query.readAsText());
  }

  /** The ids of the hits alone, for batches. */
  public List<RankedReport> rank(SearchRequest request) throws IOException {
    return top(understand(request).query(), request).stream()
        .map(scored -> new RankedReport(scored.id(), scored.score()))
        .toList();
  }

  private record Scored(int document, String id, double score) {}

  private BilingualQuery understand(SearchRequest request) {
    DocumentCounts counts = new IndexCounts(searcher.getIndexReader());
    return BilingualQuery.of(request.query(), lexicon, counts, request.options());
  }

  private List<Scored> top(Query query, SearchRequest request) throws IOException {
    List<Scored> scored = new ArrayList<>();
    for (ScoreDoc hit :
        searcher.search(restricted(query, request), request.maxHits(), ORDER).scoreDocs) {
      Object[] keys = ((FieldDoc) hit).fields;
      scored.add(new Scored(hit.doc, ((BytesRef) keys[1]).utf8ToString(), (Float) keys[0]));
    }
    return scored;
  }

  private static Query restricted(Query query, SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    request
        .language()
        .ifPresent(only -> all.add(term(ReportFields.LANGUAGE, only.code()), Occur.FILTER));
    request
        .source()
        .map(source -> source.toLowerCase(Locale.ROOT))
        .ifPresent(
            source ->
                all.add(new PrefixQuery(new Term(ReportFields.SOURCE, source)), Occur.FILTER));
    if (request.since().isPresent() || request.until().isPresent()) {
      long from = request.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long to = request.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      all.add(BilingualQuery.publishedBetween(from, to), Occur.FILTER);
    }
    return all.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private long event(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
    boolean linked = events != null && events.advanceExact(document - leaf.docBase);
    return linked ? events.longValue() : 0;
  }

  private static List<Match> matches(Report report, List<Found> found) {
    Set<Match> matches = new LinkedHashSet<>();
    String text = report.text();
    for (Found match : found) {
      WeightedTerm term = match.term();
      String words = text.substring(match.start(), match.end()).replaceAll("\\s+", " ");
      matches.add(new Match(term.unit(), words, term.how(), term.language()));
    }
    return List.copyOf(matches);
  }

  private static List<String> translations(List<WeightedTerm> terms) {
    Map<String, Set<String>> ofUnit = new LinkedHashMap<>();
    terms.stream()
        .filter(term -> term.how() == MatchKind.TRANSLATION)
        .sorted(Comparator.comparingDouble(WeightedTerm::weight).reversed())
        .forEach(
            term ->
                ofUnit.computeIfAbsent(term.unit(), any -> new LinkedHashSet<>()).add(term.form()));
    return ofUnit.entrySet().stream()
        .map(entry -> entry.getKey() + " → " + String.join(", ", entry.getValue()))
        .toList();
  }
}
