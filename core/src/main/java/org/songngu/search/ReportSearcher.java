package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.songngu.index.IndexSnapshot;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportSimilarity;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;
import org.songngu.query.BilingualQuery;
import org.songngu.query.MatchKind;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Report;

/** Searches one snapshot of an index. Safe for use by many threads while its reader is open. */
public final class ReportSearcher {
  /** As many as one line says of a unit. */
  private static final int MOST_TRANSLATIONS = 6;

  private final IndexSnapshot snapshot;
  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final Analyzer analyzer;
  private final BooleanSupplier cancelled;
  private @Nullable EventMembers events;

  /**
   * Nothing is searched yet.
   *
   * @param snapshot what to search; its reader stays the caller's to close
   * @param lexicon what the query's words mean
   */
  public ReportSearcher(IndexSnapshot snapshot, Lexicon lexicon) {
    this(snapshot, lexicon, ReportIndex.analyzer(lexicon), () -> false, null);
  }

  private ReportSearcher(
      IndexSnapshot snapshot,
      Lexicon lexicon,
      Analyzer analyzer,
      BooleanSupplier cancelled,
      @Nullable EventMembers events) {
    this.snapshot = snapshot;
    this.searcher = new IndexSearcher(snapshot.reader());
    this.searcher.setSimilarity(ReportSimilarity.create());
    this.lexicon = lexicon;
    this.analyzer = analyzer;
    this.cancelled = cancelled;
    this.events = events;
  }

  /**
   * The same for a search that can be cancelled; it then ends with a {@link CancellationException}.
   *
   * @param asked whether the search is cancelled; asked again and again while it goes on
   * @return a searcher of the same snapshot
   * @throws IOException if the index cannot be read
   */
  public ReportSearcher cancelledBy(BooleanSupplier asked) throws IOException {
    ReportSearcher other = new ReportSearcher(snapshot, lexicon, analyzer, asked, events());
    other.searcher.setTimeout(asked::getAsBoolean);
    return other;
  }

  private void throwIfCancelled() {
    if (searcher.timedOut() || cancelled.getAsBoolean()) {
      throw new CancellationException("the search was cancelled");
    }
  }

  /** {@return Lucene's own searcher over the snapshot} */
  public IndexSearcher unwrap() {
    return searcher;
  }

  /**
   * {@return the hits with their reasons and snippets}
   *
   * @param request the query and its restrictions
   * @throws IOException if the index cannot be read or written
   */
  public SearchResult search(SearchRequest request) throws IOException {
    IndexCounts counts = new IndexCounts(snapshot);
    BilingualQuery query = understand(request, counts);
    EvidenceFinder finder = new EvidenceFinder(analyzer, query.terms());
    StoredFields fields = searcher.storedFields();
    EventMembers events = events();
    List<ScoredReport> best = top(query, request, counts);
    int[] documents = best.stream().mapToInt(ScoredReport::document).toArray();
    IndexMatches matches = new IndexMatches(snapshot, lexicon, query.terms(), documents);
    List<Hit> hits = new ArrayList<>();
    for (ScoredReport scored : best) {
      throwIfCancelled();
      Report report = ReportDocuments.report(fields, scored.document());
      Evidence evidence =
          matches.knows(scored.document())
              ? EvidenceFinder.of(report, matches.find(scored.document(), report))
              : finder.find(report);
      long event = events.event(scored.document());
      List<Match> reasons =
          evidence.matched().isEmpty() && scored.bridged()
              ? List.of(Match.ofEvent(request.query(), report))
              : evidence.matched();
      hits.add(new Hit(report, event, scored.parts(), reasons, evidence.snippets()));
    }
    return new SearchResult(hits, translations(query.terms()), query.readAsText());
  }

  /**
   * {@return another way to write a query that finds nothing, and finds something: without marks,
   * or with words that reports have}
   *
   * @param request the query and its restrictions
   * @throws IOException if the index cannot be read or written
   */
  public Optional<String> alternative(SearchRequest request) throws IOException {
    String corrected = new Spelling(searcher.getIndexReader()).corrected(request.query());
    for (String query : List.of(Folding.of(request.query()), corrected, Folding.of(corrected))) {
      if (!query.equalsIgnoreCase(request.query())
          && !rank(request.withQuery(query).withMaxHits(1)).isEmpty()) {
        return Optional.of(query);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the ids of the hits alone, for batches}
   *
   * @param request the query and its restrictions
   * @throws IOException if the index cannot be read or written
   */
  public List<RankedReport> rank(SearchRequest request) throws IOException {
    IndexCounts counts = new IndexCounts(snapshot);
    return top(understand(request, counts), request, counts).stream()
        .map(scored -> new RankedReport(scored.id(), scored.score()))
        .toList();
  }

  /**
   * {@return in how many reports a form of the lexicon occurs, in text of its language}
   *
   * @param form the form's number in the lexicon
   * @throws IOException if the index cannot be read or written
   */
  public int reportsWith(int form) throws IOException {
    IndexCounts counts = new IndexCounts(snapshot);
    return searcher.count(BilingualQuery.ofForm(lexicon, form, counts));
  }

  private BilingualQuery understand(SearchRequest request, IndexCounts counts) {
    return BilingualQuery.of(request.query(), lexicon, counts, request.options());
  }

  private synchronized EventMembers events() throws IOException {
    if (events == null) {
      events = EventMembers.of(searcher.getIndexReader());
    }
    return events;
  }

  private List<ScoredReport> top(BilingualQuery query, SearchRequest request, IndexCounts counts)
      throws IOException {
    return new Ranking(searcher, query, request, counts, this::events, this::throwIfCancelled)
        .best();
  }

  private static List<String> translations(List<WeightedTerm> terms) {
    Map<String, Set<String>> ofUnit = new LinkedHashMap<>();
    terms.stream()
        .filter(term -> term.how() == MatchKind.TRANSLATION)
        .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
        .forEach(
            term ->
                ofUnit.computeIfAbsent(term.unit(), any -> new LinkedHashSet<>()).add(term.form()));
    return ofUnit.entrySet().stream()
        .map(
            entry ->
                entry.getKey()
                    + " → "
                    + entry.getValue().stream()
                        .limit(MOST_TRANSLATIONS)
                        .collect(Collectors.joining(", ")))
        .toList();
  }
}
